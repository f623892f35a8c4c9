import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import { dayAfter } from "./holidays.ts";
import { ownClock } from "./work-week.ts";
import { type Day, dayOf } from "./working-days.ts";

/** What a later sheet says became of a point. */
export const pointEnds = ["done", "on", "dropped"] as const;
export type PointEnd = (typeof pointEnds)[number];

const mostLooked = 26;

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

/** The weeks since the last sheet that are over without one, as Mondays, oldest first: none in which somebody was away or paused, or that began before this mentor was there. */
export function missingSheets(
  { sheets, mentorId, mentorSince, startsOn, pauses, workWeek, ended }: Facts,
  clock: Clock,
): Day[] {
  const { from, written, away } = sheets;
  if (!from || !mentorId || mentorSince === null || ended) return [];
  const { calendar } = ownClock(clock, workWeek);
  const earliest = [from, startsOn, dayOf(mentorSince, clock.timeZone)].reduce((a, b) => (a > b ? a : b));
  const last = written.reduce((latest, { weekOn }) => (weekOn > latest ? weekOn : latest), "");
  const thisWeek = mondayOf(clock.today);
  const weeks = Array.from({ length: mostLooked }, (_, n) => dayAfter(thisWeek, -7 * (mostLooked - n)));
  const isOff = (day: Day) =>
    pauses.some(({ fromOn, toOn }) => fromOn <= day && (toOn === null || day < toOn)) ||
    away.some(({ fromOn, toOn }) => fromOn <= day && day <= toOn);
  return weeks.filter((monday) => {
    if (monday < earliest || monday <= last) return false;
    const worked = Array.from({ length: 7 }, (_, n) => dayAfter(monday, n)).filter(calendar.isWorking);
    return worked.length > 0 && !worked.some(isOff);
  });
}

/** The day on which a week is over. */
export const weekOver = (monday: Day): Day => dayAfter(monday, 7);

type Point = { id: string; ends: readonly PointEnd[] };
/** Points that no sheet has said are done or dropped. */
export const carriedPoints = <P extends Point>(points: readonly P[]): P[] =>
  points.filter(({ ends }) => ends.every((became) => became === "on"));

/** Points as they are typed, one a line. */
export const pointLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*[-–•*]\s*/, "").trim())
    .filter(Boolean);
