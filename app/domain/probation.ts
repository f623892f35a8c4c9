import type { Facts } from "./facts.ts";
import { dayAfter } from "./holidays.ts";
import type { Calendar, Day } from "./working-days.ts";

/** How many working days before its end the head is told. */
export const probationWarning = 10;

/** The last day of probation with pauses since it was set not counted; null where none is set, or it is over with a decision. */
export function probationEnd(
  { probation, pauses, ended }: Pick<Facts, "probation" | "pauses" | "ended">,
  today: Day,
): Day | null {
  if (!probation || probation.decision === "passed" || ended) return null;
  let end = probation.endsOn;
  for (const { fromOn, toOn } of [...pauses].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const back = toOn ?? (today > fromOn ? today : fromOn);
    const from = fromOn > probation.decidedOn ? fromOn : probation.decidedOn;
    if (from > end || back <= from) continue;
    end = dayAfter(end, Math.round((Date.parse(back) - Date.parse(from)) / 86_400_000));
  }
  return end;
}

/** The day from which its end is in view. */
export function warnedFrom(endsOn: Day, calendar: Calendar): Day {
  let day = endsOn;
  for (let left = probationWarning; left > 0; ) {
    day = dayAfter(day, -1);
    if (calendar.isWorking(day)) left--;
  }
  return day;
}
