import { Lock as Icon } from "lucide-react";
import type { ReactNode } from "react";

/** Why something cannot start yet, as a sentence that names who must act. */
export function Lock({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-2">
      <Icon aria-hidden="true" size={18} className="mt-0.5 shrink-0" /> <span>{children}</span>
    </p>
  );
}
