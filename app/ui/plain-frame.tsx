import type { ReactNode } from "react";

/** The frame of pages before sign-in. */
export function PlainFrame({
  brand,
  children,
  footer,
}: {
  brand: string;
  children: ReactNode;
  footer?: ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col px-4 py-8 sm:px-8">
      <header className="mb-8 text-lg font-bold tracking-tight">{brand}</header>
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      {footer ? <footer className="no-print mt-12">{footer}</footer> : null}
    </div>
  );
}
