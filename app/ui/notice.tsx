import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

const looks = {
  info: { Icon: Info, className: "border-info", icon: "text-info" },
  problem: { Icon: CircleAlert, className: "border-error", icon: "text-error" },
  success: { Icon: CircleCheck, className: "border-success", icon: "text-success" },
};

export function Notice({
  tone,
  title,
  children,
}: {
  tone: keyof typeof looks;
  title?: string;
  children?: ReactNode;
}) {
  const { Icon, className, icon } = looks[tone];
  return (
    <div className={`flex gap-3 rounded-box border border-l-4 bg-base-100 p-4 ${className}`}>
      <Icon aria-hidden="true" className={`mt-0.5 shrink-0 ${icon}`} size={20} />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
