import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** A part that folds. Of those with one name the browser keeps a single one open. */
export function Disclosure({
  summary,
  children,
  open,
  name,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  name?: string;
}) {
  return (
    <details
      {...(name ? { name } : {})}
      {...(open ? { open } : {})}
      className="group rounded-box border border-base-300 bg-base-100"
    >
      <summary className="flex min-h-11 items-center px-4 py-2.5 font-semibold marker:content-none">
        <ChevronRight aria-hidden="true" size={18} className="mr-2 shrink-0 group-open:rotate-90" />
        {summary}
      </summary>
      <div className="border-t border-base-300 px-4 py-3">{children}</div>
    </details>
  );
}
