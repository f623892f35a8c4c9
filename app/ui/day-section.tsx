import type { ReactNode } from "react";

/** What belongs to one day; the day stays in sight while its rows pass. */
export function DaySection({ day, children }: { day: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="sticky top-0 z-10 bg-base-200 py-2 text-base print:static">{day}</h2>
      {children}
    </section>
  );
}

/** Rows by their day, in the order they come. */
export function byDay<T>(rows: readonly T[], dayOf: (row: T) => string): [day: string, rows: T[]][] {
  const days = new Map<string, T[]>();
  for (const row of rows) days.set(dayOf(row), [...(days.get(dayOf(row)) ?? []), row]);
  return [...days];
}
