import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import { dayAfter, nextDay } from "./holidays.ts";
import type { Programme } from "./programme.ts";
import type { Journey } from "./stages.ts";
import {
  type AskedRow,
  askablesOf,
  cardsOf,
  missedOf,
  type RecallOf,
  reviewsOf,
  type WarmedRow,
  warmUpsOf,
} from "./warm-up-cards.ts";
import { type Due, mayBeAsked, type Topic, warmUpGuards } from "./warm-up-choice.ts";
import {
  isWarmUpOver,
  type Silence,
  type WarmUpFact,
  warmedUpOn,
  warmUpSize,
  type Week,
  warmUpWeek,
} from "./warm-up-week.ts";
import { ownClock } from "./work-week.ts";
import { type Day, dayOf, nthWorkingDay, startOfDay } from "./working-days.ts";

export type WarmUpPerson = { journey: Journey; facts: Facts; programme: Programme };

export type WarmUpPlan = {
  week: Week;
  openId: string | null;
  isDoneToday: boolean;
  /** How many questions a warm-up would ask now; nothing where `silence` says why. */
  count: number;
  silence: Silence | null;
  /** The next working day on which something comes back. */
  nextOn: Day | null;
  dueOn: ReadonlyMap<string, Day>;
  warmUps: WarmUpFact[];
};

/** What no warm-up may ask of somebody, by the papers they were given. */
export const guardsOf = ({ programme, facts }: WarmUpPerson, asked: readonly AskedRow[]) =>
  warmUpGuards(
    programme,
    facts,
    asked.map(({ attemptId, key }) => ({ attemptId, questionKey: key })),
  );

type Found = {
  asked: readonly AskedRow[];
  rows: readonly WarmedRow[];
  rankOf: (product: string) => number | null;
  practice: number;
  recallOf: RecallOf;
};

/** What there is to warm up, from what was asked (`asked`) and warmed up (`rows`) before. */
export function planOf(
  person: WarmUpPerson,
  clock: Clock,
  { asked, rows, rankOf, practice, recallOf }: Found,
): { plan: WarmUpPlan; due: Due[]; missed: Topic[] } {
  const { journey, facts } = person;
  const { now, today, timeZone } = clock;
  const { calendar } = ownClock(clock, facts.workWeek);
  const guards = guardsOf(person, asked);
  const questions = askablesOf([...asked, ...rows], rankOf);
  const reviews = reviewsOf(asked, rows, guards);
  const cards = cardsOf(questions, reviews, rows, { recallOf, now, timeZone }).filter(({ question }) =>
    mayBeAsked(question, guards),
  );
  const due = cards.filter(({ dueOn }) => dueOn <= today);
  const missed = missedOf(asked, guards);
  const warmUps = warmUpsOf(rows);
  const doneOn = warmedUpOn(warmUps, now, timeZone);
  const isDoneToday = doneOn.has(today);
  const isPossible = journey.state === "active" || facts.ended?.ending === "released";
  const hasResults = asked.some(({ releasedAt }) => releasedAt !== null);
  const count = Math.min(warmUpSize, due.length + (hasResults && !isDoneToday ? practice : 0));
  const restDays = [
    ...cards.filter(({ dueOn }) => dueOn > today).map(({ dueOn }) => dueOn),
    ...(practice > 0 && isDoneToday ? [dayAfter(today, 1)] : []),
  ].sort();
  const firstOn = Math.min(...asked.map(({ releasedAt }) => releasedAt ?? Number.POSITIVE_INFINITY));
  // What was due on a day that is over: by the answers of the days before it.
  const wasDue = ({ question, dueOn }: Due, day: Day) => {
    const all = reviews.get(question.key) ?? [];
    const before = all.filter(({ at }) => at < startOfDay(day, timeZone));
    if (before.length === all.length) return dueOn <= day;
    return before.length > 0 && dayOf(recallOf(before, now).dueAt, timeZone) <= day;
  };
  const isIdle = (day: Day) =>
    startOfDay(nextDay(day), timeZone) <= firstOn ||
    (practice === 0 && !cards.some((card) => wasDue(card, day)));
  const nextOn = restDays[0] ? nthWorkingDay(calendar, restDays[0], 1) : null;
  const silence = (): Silence | null => {
    if (!isPossible) return "not-now";
    if (count > 0) return null;
    if (!hasResults) return "no-results";
    if (isDoneToday) return "done-today";
    return nextOn ? "at-rest" : missed.length > 0 ? "still-closed" : "nothing-missed";
  };
  return {
    due,
    missed,
    plan: {
      week: warmUpWeek(doneOn, { today, calendar, startsOn: facts.startsOn, pauses: facts.pauses, isIdle }),
      isDoneToday,
      count,
      silence: silence(),
      nextOn,
      warmUps,
      openId: isPossible ? (warmUps.find((row) => !isWarmUpOver(row, now))?.id ?? null) : null,
      dueOn: new Map(cards.map(({ question, dueOn }) => [question.key, nthWorkingDay(calendar, dueOn, 1)])),
    },
  };
}
