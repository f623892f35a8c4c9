import type { WorkWeek } from "./own-week.ts";
import type { Clock } from "./clock.ts";
import { ownClock } from "./work-week.ts";
import type { Day } from "./working-days.ts";

export type FirstDayQuestion = "first-day-long-ago" | "first-day-not-worked";

/** What is asked about a first day before anybody is enrolled for it: it lies more than a year back, or one of them does not work on it. `weeks` are own working days of those known here. */
export function firstDayQuestion(
  startsOn: Day,
  clock: Pick<Clock, "today" | "calendar">,
  weeks: readonly WorkWeek[] = [],
): FirstDayQuestion | null {
  const { today } = clock;
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (startsOn < aYearAgo) return "first-day-long-ago";
  return [null, ...weeks].every((week) => ownClock(clock, week).calendar.isWorking(startsOn))
    ? null
    : "first-day-not-worked";
}
