import { Link } from "@remix-run/react";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";

type PageProps = {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; label: string };
  children: ReactNode;
  wide?: boolean;
};

/** A page's frame: one heading, one lead, the actions beside it. */
export function Page({ title, lead, actions, back, children, wide }: PageProps) {
  return (
    <div className={wide ? "mx-auto w-full max-w-6xl" : "mx-auto w-full max-w-3xl"}>
      {back ? (
        <Link
          to={back.to}
          className="no-print mb-3 inline-flex min-h-11 items-center gap-1.5 text-primary hover:underline"
        >
          <ArrowLeft aria-hidden="true" size={18} /> {back.label}
        </Link>
      ) : null}
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div>
          <h1 className="text-2xl">{title}</h1>
          {lead ? <div className="mt-1.5 max-w-[70ch] text-lg opacity-90">{lead}</div> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      <div className="space-y-8">{children}</div>
    </div>
  );
}

type SectionProps = { id?: string; title: string; count?: number; actions?: ReactNode; children: ReactNode };

export function Section({ id, title, count, actions, children }: SectionProps) {
  return (
    <section {...(id ? { id } : {})} className="scroll-mt-4">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-xl">
          {title}
          {count === undefined ? null : <span className="ml-2 font-normal opacity-80">{count}</span>}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
