import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

const tones = {
  done: "text-success",
  problem: "text-error",
  waiting: "text-warning",
  active: "text-primary",
  idle: "opacity-75",
};
export type TimelineEntry = {
  key: string;
  time: string;
  dateTime: string;
  title: ReactNode;
  text?: ReactNode;
  to?: string;
  struck?: boolean;
  /** What sort of thing it is, for the eye; its words say it too. */
  icon?: ReactNode;
  tone?: keyof typeof tones;
};

/** What happened, in order; what was taken back stays, struck through. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="ml-3 space-y-3 border-l-2 border-base-300 pl-6">
      {entries.map(({ key, time, dateTime, title, text, to, struck, icon, tone = "active" }) => (
        <li key={key} className="relative max-w-none">
          <span
            aria-hidden="true"
            className={`absolute -left-[2.3rem] top-0 flex size-6 items-center justify-center bg-base-200 ${tones[tone]}`}
          >
            {icon ?? <span className="size-3 rounded-full bg-current" />}
          </span>
          <div className="font-semibold">
            {struck ? (
              <s>{title}</s>
            ) : to ? (
              <Link to={to} className="hover:underline">
                {title}
              </Link>
            ) : (
              title
            )}
          </div>
          <div className="text-sm">
            <time dateTime={dateTime}>{time}</time>
          </div>
          {text ? <div>{text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
