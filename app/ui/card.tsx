import type { ReactNode } from "react";

const tones = {
  plain: "rounded-box border border-base-300 bg-base-100 p-4 sm:p-5",
  strong: "rounded-box border-2 border-primary bg-base-100 p-5 sm:p-6",
};

export function Card({ children, tone = "plain" }: { children: ReactNode; tone?: keyof typeof tones }) {
  return <div className={tones[tone]}>{children}</div>;
}

/** A list whose rows share one surface. */
export function List({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-base-300 overflow-hidden rounded-box border border-base-300 bg-base-100">
      {children}
    </ul>
  );
}

export function Row({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <li id={id} className="max-w-none px-4 py-3.5 sm:px-5">
      {children}
    </li>
  );
}
