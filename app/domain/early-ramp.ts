import type { Clock } from "./clock.ts";
import { type ActivityDay, activityDays } from "./activity-days.ts";
import type { Facts } from "./facts.ts";
import type { Requirement } from "./requirements.ts";
import type { Journey } from "./stages.ts";
import { usualHours, workedMinutes } from "./work-hours.ts";
import { ownClock } from "./work-week.ts";
import {
  addWorkingDays,
  type Day,
  dayOf,
  nthWorkingDay,
  shiftForPauses,
  startOfDay,
  workingDaysBetween,
} from "./working-days.ts";

/** By which working day of stage 2 the first call is expected: two days of training, then the phone. */
const firstCallDay = 3;
const weekDays = 5;
type Ramped = Pick<
  Facts,
  "activities" | "activityChoices" | "confirmations" | "pauses" | "workWeek" | "firstTest"
>;

export type RampWeek = { number: number; from: Day; to: Day; target: number; done: number };
/** The first calls of somebody who prospects, against what the company expects. */
export type Ramp = {
  openedOn: Day;
  /** The last day on which the first call is in time. */
  firstCallBy: Day;
  /** Worked minutes from the opening of stage 2; `isSure` where the moment of the call is known and not only its day. */
  firstCall: { on: Day; minutes: number; isSure: boolean; isLate: boolean } | null;
  /** Calls from before they count. */
  earlier: number;
  weeks: RampWeek[];
  /** The week of today; null before and after. */
  week: RampWeek | null;
  /** What today still asks to keep up with its week, 0 where nothing. */
  today: number;
  /** The day from which the first test is due: the first working day after the last week. */
  testDueOn: Day;
};

/** The early ramp of one trainee; null where stage 2 asks for no calls, or has not begun. */
export function earlyRamp(journey: Journey, facts: Ramped, company: Clock): Ramp | null {
  const clock = ownClock(company, facts.workWeek);
  const { calendar, today } = clock;
  const stage = journey.stages[1];
  const asked = stage?.requirements.find(({ requirement }) => isCalls(requirement));
  if (!asked || !stage?.openedAt || !stage.openedOn || facts.firstTest.weeks.length === 0) return null;
  const { openedAt, openedOn } = stage;
  const counted = asked.opensOn ?? openedOn;
  const days = activityDays(facts, "call");
  const theirs = days.filter(({ on }) => on >= counted);
  const dayOfStage = (n: number) =>
    shiftForPauses(calendar, nthWorkingDay(calendar, openedOn, n), facts.pauses, today);
  const firstCallBy = dayOfStage(firstCallDay);
  const share = (n: number) =>
    Math.max(1, Math.ceil((n * (facts.workWeek?.targetShareBp ?? 10_000)) / 10_000));
  const targets = [...facts.firstTest.weeks];
  for (let n = 0; n < facts.firstTest.moreWeeks; n++) targets.push(targets.at(-1) ?? 1);
  const weeks = targets.map((target, n): RampWeek => {
    const [from, to] = [n === 0 ? openedOn : dayOfStage(weekDays * n + 1), dayOfStage(weekDays * (n + 1))];
    return { number: n + 1, from, to, target: share(target), done: sumOf(theirs, from, to) };
  });
  const week = weeks.find(({ from, to }) => from <= today && today <= to) ?? null;
  const first = earliest(facts, theirs, clock.timeZone);
  return {
    openedOn,
    firstCallBy,
    firstCall: first && {
      on: first.on,
      minutes: workedMinutes(openedAt, Math.max(openedAt, first.at), clock),
      isSure: first.isSure,
      isLate: first.on > firstCallBy,
    },
    earlier: days.filter(({ on }) => on < counted).reduce((sum, { recorded }) => sum + recorded, 0),
    weeks,
    week,
    today: week && calendar.isWorking(today) && today >= counted ? askedToday(week, theirs, clock) : 0,
    testDueOn: addWorkingDays(calendar, weeks.at(-1)?.to ?? openedOn, 1),
  };
}

/** The day from which somebody has to decide on the first test; null where nobody has to, or somebody has. */
export function firstTestDueOn(journey: Journey, facts: Ramped, clock: Clock): Day | null {
  const isOpen = journey.state === "active" && journey.current.number === 2 && !facts.firstTest.isPassed;
  return isOpen ? (earlyRamp(journey, facts, clock)?.testDueOn ?? null) : null;
}

/** The first instant of that day, once it has come. */
export function firstTestSince(journey: Journey, facts: Ramped, clock: Clock): number[] {
  const dueOn = firstTestDueOn(journey, facts, clock);
  return dueOn !== null && dueOn <= clock.today ? [startOfDay(dueOn, clock.timeZone)] : [];
}

const isCalls = (row: Requirement) => row.kind === "activity" && row.activity === "call";

/** What is left of the week, shared by its days that are left, less what today has brought already. */
function askedToday(
  { from, to, target }: RampWeek,
  calls: readonly ActivityDay[],
  { calendar, today }: Clock,
): number {
  const doneToday = sumOf(calls, today, today);
  const before = sumOf(calls, from, to) - doneToday;
  const daysLeft = workingDaysBetween(calendar, today, to) + 1;
  return Math.max(0, Math.ceil((target - before) / daysLeft) - doneToday);
}

const sumOf = (days: readonly ActivityDay[], from: Day, to: Day) =>
  days.filter(({ on }) => from <= on && on <= to).reduce((sum, { recorded }) => sum + recorded, 0);

// What was put on record on its own day was done by then; of another only the day is known, whose end is the latest it can have been.
function earliest({ activities }: Ramped, days: readonly ActivityDay[], timeZone: string) {
  const first = days.find(({ recorded }) => recorded > 0);
  if (!first) return null;
  const moments = activities
    .filter((row) => row.kind === "call" && row.occurredOn === first.on && row.countedBy === first.countedBy)
    .flatMap(
      ({ occurredAt, firstAt }) => occurredAt ?? (dayOf(firstAt, timeZone) === first.on ? firstAt : []),
    );
  return moments.length > 0
    ? { on: first.on, at: Math.min(...moments), isSure: true }
    : { on: first.on, at: startOfDay(first.on, timeZone) + usualHours.to * 60_000, isSure: false };
}
