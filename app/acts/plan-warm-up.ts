import { askablesOf, findAllAsked, findFreshPractice } from "#db/queries/warm-up-askables.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Facts } from "#app/domain/facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { Journey } from "#app/domain/stages.ts";
import {
  type Askable,
  chooseQuestions,
  type Due,
  type Guards,
  mayBeAsked,
  type Topic,
  warmUpGuards,
} from "#app/domain/warm-up-choice.ts";
import {
  isWarmUpOver,
  type Silence,
  type WarmUpFact,
  warmedUpOn,
  warmUpSize,
  type Week,
  warmUpWeek,
} from "#app/domain/warm-up-week.ts";
import { dayAfter, nextDay } from "#app/domain/holidays.ts";
import { ownClock } from "#app/domain/work-week.ts";
import { type Day, dayOf, nthWorkingDay, startOfDay } from "#app/domain/working-days.ts";
import type { Conn, Tx } from "#db/engine";
import { findStudyOrder } from "#db/queries/questions.ts";
import { findAllWarmUps } from "#db/queries/warm-ups.ts";
import { recallOf, type Review } from "./recall.ts";

type Person = { journey: Journey; facts: Facts; programme: Programme };
type AskedRow = Awaited<ReturnType<typeof findAllAsked>>[number];
type WarmUpRow = Awaited<ReturnType<typeof findAllWarmUps>>[number];

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

/**
 * What there is to warm up, in two statements. Whether a quiz that draws from the first products of the queue could ask a question is
 * not looked up here: it counts as if it could.
 */
export async function planWarmUp(conn: Conn | Tx, person: Person, clock: Clock): Promise<WarmUpPlan> {
  const { facts } = person;
  const asked = await findAllAsked(conn, facts.traineeId);
  return planOf(person, clock, {
    asked,
    rows: await findAllWarmUps(conn, facts.traineeId),
    rankOf: () => 1,
    practice: asked[0]?.fresh ?? 0,
  }).plan;
}

/** The same with the questions themselves, the most urgent first; there may be more than one warm-up asks. */
export async function chooseWarmUp(
  conn: Conn | Tx,
  person: Person,
  clock: Clock,
): Promise<WarmUpPlan & { keys: string[] }> {
  const { facts } = person;
  const order = new Map((await findStudyOrder(conn)).map((key, index) => [key, index + 1]));
  const rankOf = (product: string) => order.get(product) ?? null;
  const [asked, rows] = [
    await findAllAsked(conn, facts.traineeId),
    await findAllWarmUps(conn, facts.traineeId),
  ];
  const fresh = [...askablesOf(await findFreshPractice(conn, facts.traineeId), rankOf).values()];
  const guards = guardsOf(person, asked);
  const practice = fresh.filter((question) => mayBeAsked(question, guards));
  const { plan, due, missed } = planOf(person, clock, { asked, rows, rankOf, practice: practice.length });
  return {
    ...plan,
    keys: plan.silence ? [] : chooseQuestions(due, plan.isDoneToday ? [] : practice, missed, order.size),
  };
}

const guardsOf = ({ programme, facts }: Person, asked: readonly AskedRow[]) =>
  warmUpGuards(
    programme,
    facts,
    asked.map(({ attemptId, key }) => ({ attemptId, questionKey: key })),
  );

type Found = {
  asked: readonly AskedRow[];
  rows: readonly WarmUpRow[];
  rankOf: (product: string) => number | null;
  practice: number;
};

function planOf(
  person: Person,
  clock: Clock,
  { asked, rows, rankOf, practice }: Found,
): { plan: WarmUpPlan; due: Due[]; missed: Topic[] } {
  const { journey, facts } = person;
  const { now, today, timeZone } = clock;
  const { calendar } = ownClock(clock, facts.workWeek);
  const guards = guardsOf(person, asked);
  const questions = askablesOf([...asked, ...rows], rankOf);
  const reviews = reviewsOf(asked, rows, guards);
  const cards = cardsOf(questions, reviews, rows, now, timeZone).filter(({ question }) =>
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

/** Every answer that tells how well something is known: those of attempts whose keys are open, and those of warm-ups; oldest first. */
function reviewsOf(
  asked: readonly AskedRow[],
  rows: readonly WarmUpRow[],
  { openedIds }: Guards,
): Map<string, Review[]> {
  const settled = new Map<string, { key: string; at: number; bp: number; isRetest: boolean }>();
  for (const { attemptId, key, submittedAt, bp, origin } of asked) {
    const id = `${attemptId}.${key}`;
    const isRetest = origin === "retest";
    if (!openedIds.has(attemptId) || bp === null || (settled.get(id)?.isRetest && !isRetest)) continue;
    settled.set(id, { key, at: submittedAt ?? 0, bp, isRetest });
  }
  const answers = [
    ...[...settled.values()].map(({ key, at, bp }) => ({ key, at, isRight: bp === 10_000 })),
    ...inTurn(rows).flatMap(({ key, answeredAt, isRight }) =>
      answeredAt === null || isRight === null ? [] : [{ key, at: answeredAt, isRight }],
    ),
  ].sort((a, b) => a.at - b.at);
  const reviews = new Map<string, Review[]>();
  for (const { key, ...review } of answers) reviews.set(key, [...(reviews.get(key) ?? []), review]);
  return reviews;
}

/** What comes back: whatever was once answered wrong, and whatever a warm-up has asked. */
function cardsOf(
  questions: ReadonlyMap<string, Askable>,
  reviews: ReadonlyMap<string, Review[]>,
  rows: readonly WarmUpRow[],
  now: number,
  timeZone: string,
): Due[] {
  const warmed = new Set(rows.map(({ key }) => key));
  return [...reviews].flatMap(([key, all]) => {
    const question = questions.get(key);
    if (!question || (!warmed.has(key) && all.every(({ isRight }) => isRight))) return [];
    const { dueAt, recall } = recallOf(all, now);
    return [{ question, recall, dueOn: dayOf(dueAt, timeZone) }];
  });
}

function missedOf(asked: readonly AskedRow[], { openedIds }: Guards): Topic[] {
  return asked.flatMap(({ attemptId, releasedAt, bp, product, aspect }) =>
    releasedAt === null || bp === null || bp === 10_000 || openedIds.has(attemptId)
      ? []
      : [{ product, aspect }],
  );
}

/** One row for each question: the rows repeat it for each of its tags. */
function inTurn(rows: readonly WarmUpRow[]): WarmUpRow[] {
  return [...new Map(rows.map((row) => [`${row.id}.${row.position}`, row])).values()];
}

function warmUpsOf(rows: readonly WarmUpRow[]): WarmUpFact[] {
  const found = new Map<string, WarmUpFact>();
  for (const { id, startedAt, deadlineAt, finishedAt, answeredAt } of inTurn(rows)) {
    const { answered, of } = found.get(id) ?? { answered: 0, of: 0 };
    found.set(id, {
      id,
      startedAt,
      deadlineAt,
      finishedAt,
      answered: answered + (answeredAt === null ? 0 : 1),
      of: of + 1,
    });
  }
  return [...found.values()];
}
