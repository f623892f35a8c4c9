import type { Calendar, Day } from "./working-days.ts";

export type FirstDayQuestion = "first-day-long-ago" | "first-day-not-worked";

/** What is asked about a first day before anybody is enrolled for it: it lies more than a year back, or nobody works on it. */
export function firstDayQuestion(startsOn: Day, { today, calendar }: { today: Day; calendar: Calendar }): FirstDayQuestion | null {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (startsOn < aYearAgo) return "first-day-long-ago";
  return calendar.isWorking(startsOn) ? null : "first-day-not-worked";
}
