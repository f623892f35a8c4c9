import type { ReactNode } from "react";

type Props<T> = {
  rows: readonly T[];
  dayOf: (row: T) => string;
  title: (day: string) => string;
  children: (rows: T[]) => ReactNode;
};

/** Rows by their day, in the order they come; the day stays in sight while its rows pass. */
export function ByDay<T>({ rows, dayOf, title, children }: Props<T>) {
  const days = new Map<string, T[]>();
  for (const row of rows) days.set(dayOf(row), [...(days.get(dayOf(row)) ?? []), row]);
  return [...days].map(([day, found]) => (
    <section key={day}>
      <h2 className="sticky top-0 z-10 bg-base-200 py-2 text-base print:static">{title(day)}</h2>
      {children(found)}
    </section>
  ));
}
