import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export type TimelineEntry = { key: string; time: string; dateTime: string; title: ReactNode; text?: ReactNode; to?: string; struck?: boolean };

/** What happened, in order; what was taken back stays, struck through. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="space-y-4 border-l-2 border-base-300 pl-5">
      {entries.map(({ key, time, dateTime, title, text, to, struck }) => (
        <li key={key} className="relative before:absolute before:-left-[1.72rem] before:top-1.5 before:size-3 before:rounded-full before:bg-primary">
          <time dateTime={dateTime} className="block text-sm opacity-85">{time}</time>
          <div className="font-semibold">
            {struck ? <s>{title}</s> : to ? <Link to={to} className="link">{title}</Link> : title}
          </div>
          {text ? <div>{text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
