import type { Clock } from "./clock.ts";
import type { Activity } from "./activity-facts.ts";
import type { Facts } from "./facts.ts";
import type { Programme } from "./programme.ts";
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

/** How many calls each of the first weeks asks for, and by which working day of stage 2 the first one. */
export type RampTargets = { weeks: readonly number[]; firstCallDay: number };
export const usualRamp: RampTargets = { weeks: [5, 10, 20], firstCallDay: 3 };

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

const weekDays = 5;

/** Whether a programme has its people prospect: stage 2 asks for calls. */
const callsOf = (programme: Programme) =>
  programme.stages[1]?.requirements.find((row) => row.kind === "activity" && row.activity === "call");

/** The early ramp of one trainee; null where the programme has none, or stage 2 has not begun. `moreWeeks` were granted at the first test. */
export function earlyRamp(
  programme: Programme,
  journey: Journey,
  facts: Pick<Facts, "activities" | "pauses" | "workWeek">,
  company: Clock,
  { weeks: targets, firstCallDay }: RampTargets,
  moreWeeks = 0,
): Ramp | null {
  const clock = ownClock(company, facts.workWeek);
  const { calendar, today, timeZone } = clock;
  const stage = journey.stages[1];
  const asked = callsOf(programme);
  const { openedAt, openedOn } = stage ?? {};
  if (!asked || !openedAt || !openedOn || targets.length === 0) return null;
  const counted =
    stage?.requirements.find(({ requirement }) => requirement.key === asked.key)?.opensOn ?? openedOn;
  const calls = facts.activities.filter(({ kind }) => kind === "call");
  const theirs = calls.filter(({ occurredOn }) => occurredOn >= counted);
  const dayOfStage = (n: number) =>
    shiftForPauses(calendar, nthWorkingDay(calendar, openedOn, n), facts.pauses, today);
  const firstCallBy = dayOfStage(firstCallDay);
  const share = (n: number) =>
    Math.max(1, Math.ceil((n * (facts.workWeek?.targetShareBp ?? 10_000)) / 10_000));
  const all = [...targets, ...Array<number>(moreWeeks).fill(targets.at(-1) ?? 0)];
  const weeks = all.map((target, n): RampWeek => {
    const [from, to] = [n === 0 ? openedOn : dayOfStage(weekDays * n + 1), dayOfStage(weekDays * (n + 1))];
    return { number: n + 1, from, to, target: share(target), done: sumOf(theirs, from, to) };
  });
  const last = weeks.at(-1)?.to ?? openedOn;
  const week = weeks.find(({ from, to }) => from <= today && today <= to) ?? null;
  const first = earliest(theirs, timeZone);
  return {
    openedOn,
    firstCallBy,
    firstCall: first && {
      on: first.on,
      minutes: workedMinutes(openedAt, Math.max(openedAt, first.at), clock),
      isSure: first.isSure,
      isLate: first.on > firstCallBy,
    },
    earlier: calls
      .filter(({ occurredOn }) => occurredOn < counted)
      .reduce((sum, { amount }) => sum + amount, 0),
    weeks,
    week,
    today: week && calendar.isWorking(today) ? askedToday(week, theirs, clock) : 0,
    testDueOn: addWorkingDays(calendar, last, 1),
  };
}

/** What is left of the week, shared by its days that are left, less what today has brought already. */
function askedToday(
  { from, to, target }: RampWeek,
  calls: readonly Activity[],
  { calendar, today }: Clock,
): number {
  const doneToday = sumOf(calls, today, today);
  const before = sumOf(calls, from, to) - doneToday;
  const daysLeft = workingDaysBetween(calendar, today, to) + 1;
  return Math.max(0, Math.ceil((target - before) / daysLeft) - doneToday);
}

const sumOf = (calls: readonly Activity[], from: Day, to: Day) =>
  calls
    .filter(({ occurredOn }) => from <= occurredOn && occurredOn <= to)
    .reduce((sum, { amount }) => sum + amount, 0);

// What was put on record on its own day was done by then; of another only the day is known, whose end is the latest it can have been.
function earliest(calls: readonly Activity[], timeZone: string) {
  const moments = calls
    .filter(({ amount }) => amount > 0)
    .map(({ occurredOn, occurredAt, recordedAt }) => {
      const known = occurredAt ?? (dayOf(recordedAt, timeZone) === occurredOn ? recordedAt : null);
      return {
        on: occurredOn,
        at: known ?? startOfDay(occurredOn, timeZone) + usualHours.to * 60_000,
        isSure: known !== null,
      };
    });
  return moments.sort((a, b) => (a.on === b.on ? a.at - b.at : a.on < b.on ? -1 : 1))[0] ?? null;
}
