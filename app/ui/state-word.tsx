import { CircleAlert, CircleCheck, CircleDashed, CircleDot, Hourglass, Lock } from "lucide-react";
import type { ReactNode } from "react";

const looks = {
  idle: { Icon: CircleDashed, className: "text-base-content" },
  active: { Icon: CircleDot, className: "text-primary" },
  waiting: { Icon: Hourglass, className: "text-warning" },
  done: { Icon: CircleCheck, className: "text-success" },
  shut: { Icon: Lock, className: "text-base-content opacity-80" },
  problem: { Icon: CircleAlert, className: "text-error" },
};
export type StateTone = keyof typeof looks;

/** A state as shape, word and colour. */
export function StateWord({ tone, children }: { tone: StateTone; children: ReactNode }) {
  const { Icon, className } = looks[tone];
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${className}`}>
      <Icon aria-hidden="true" size={18} className="shrink-0" /> <span>{children}</span>
    </span>
  );
}
