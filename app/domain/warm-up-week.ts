import { dayAfter } from "./holidays.ts";
import { type Calendar, type Day, dayOf, type Pause } from "./working-days.ts";

/** What is on record of one warm-up (epoch ms): how many of its questions were answered, and when the last one was. */
export type WarmUpFact = {
  id: string;
  startedAt: number;
  deadlineAt: number;
  finishedAt: number | null;
  answered: number;
  of: number;
};
/** "today" and "ahead" can still be done, "undone" no longer; on a "free" day nothing is expected. */
export type DotState = "done" | "today" | "ahead" | "undone" | "free";
/** Why nothing is asked now: no onboarding that runs or was finished, no result yet, done for today, all at rest until a day, all still closed, nothing missed. */
export type Silence = "not-now" | "no-results" | "done-today" | "at-rest" | "still-closed" | "nothing-missed";
export type Week = { dots: { on: Day; state: DotState }[]; done: number; goal: number };

/** How long a warm-up is open, and how many questions it asks at most. */
export const warmUpMs = 3 * 60_000;
export const warmUpSize = 5;

/** Whether a warm-up takes no more answers: all are there, or its time is over. */
export function isWarmUpOver(
  { finishedAt, deadlineAt }: Pick<WarmUpFact, "finishedAt" | "deadlineAt">,
  now: number,
): boolean {
  return finishedAt !== null || now >= deadlineAt;
}

/** The days on which somebody warmed up: it is over and has an answer. It counts on the day it was started. */
export function warmedUpOn(warmUps: readonly WarmUpFact[], now: number, timeZone: string): Set<Day> {
  return new Set(
    warmUps
      .filter((row) => row.answered > 0 && isWarmUpOver(row, now))
      .map(({ startedAt }) => dayOf(startedAt, timeZone)),
  );
}

type Days = {
  today: Day;
  calendar: Calendar;
  startsOn: Day;
  pauses: readonly Pause[];
  isIdle: (day: Day) => boolean;
};

/**
 * The week of `today`, from Monday; Saturday and Sunday only where they are worked or were used. The goal is four fifths of the
 * days on which this person works and has something to repeat, rounded: 4 of 5, 3 of 4, 2 of 3, 2 of 2, 1 of 1. Public holidays, own
 * days off, pauses, days before the start and days on which nothing was due (`isIdle`, asked up to today) are never missed; a warm-up
 * on one counts all the same.
 */
export function warmUpWeek(
  doneOn: ReadonlySet<Day>,
  { today, calendar, startsOn, pauses, isIdle }: Days,
): Week {
  const monday = dayAfter(today, -((new Date(today).getUTCDay() + 6) % 7));
  const days = Array.from({ length: 7 }, (_, n) => dayAfter(monday, n));
  const isPaused = (day: Day) =>
    pauses.some(({ fromOn, toOn }) => day >= fromOn && (toOn === null || day < toOn));
  const isWorked = (day: Day) => calendar.isWorking(day) && day >= startsOn && !isPaused(day);
  const isWanted = (day: Day) =>
    doneOn.has(day) ? isWorked(day) : isWorked(day) && (day > today || !isIdle(day));
  const stateOf = (day: Day): DotState => {
    if (doneOn.has(day)) return "done";
    if (!isWanted(day)) return "free";
    return day === today ? "today" : day > today ? "ahead" : "undone";
  };
  return {
    dots: days
      .map((on) => ({ on, state: stateOf(on) }))
      .filter(({ on, state }, n) => n < 5 || state !== "free" || isWorked(on)),
    done: days.filter((day) => doneOn.has(day)).length,
    goal: Math.round((days.filter(isWanted).length * 4) / 5),
  };
}
