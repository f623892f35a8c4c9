import type { Clock } from "./clock.ts";
import type { Party } from "./party.ts";
import type { Facts } from "./facts.ts";
import { gradingDeadlines } from "./grading-deadlines.ts";
import { probationEnd, warnedFrom } from "./probation.ts";
import { isCharged } from "./requirements.ts";
import type { Journey, StageStanding } from "./stages.ts";
import type { Wait } from "./standing.ts";
import { missingSheets, weekOver } from "./week-sheets.ts";
import { ownClock } from "./work-week.ts";
import { addWorkingDays, type Calendar, type Day, dayOf, startOfDay } from "./working-days.ts";

export const attentionReasons = [
  "first-test-due",
  "gate-ready",
  "attempts-used-up",
  "deal-failed",
  "help-unanswered",
  "sheets-missing",
  "handover-missing",
  "waiting-too-long",
  "overdue",
  "no-activity",
  "no-mentor",
  "stage-late",
  "probation-ends",
  "override-expired",
  "not-signed-in",
] as const;
export type AttentionReason = (typeof attentionReasons)[number];

/** Why a row asks for somebody: from which day, whose turn it is, since when (epoch ms). */
export type Attention = {
  reason: AttentionReason;
  from: Day;
  owner: Party;
  byId?: string;
  requirementKey: string | null;
  since: number;
};

// What needs somebody from the day it begins.
const atOnce: Partial<Record<Wait["what"], AttentionReason>> = {
  "first-test": "first-test-due",
  gate: "gate-ready",
  attempts: "attempts-used-up",
  "deal-failed": "deal-failed",
  mentor: "no-mentor",
  override: "override-expired",
};

/** The earliest reason for which this trainee needs attention, or null. Thresholds in working days; grading may take as long as its quiz promises. */
export function attentionOf(
  journey: Journey,
  facts: Facts,
  waits: readonly Wait[],
  clock: Clock,
): Attention | null {
  if (journey.state === "ended" || journey.state === "paused") return null;
  const day = (at: number) => dayOf(at, clock.timeZone);
  // Others wait by the company's working days, the trainee works by their own.
  const { calendar } = ownClock(clock, facts.workWeek);
  const deadlines = gradingDeadlines(journey, facts, clock);
  const reasons = waits.flatMap(({ what, owner, requirementKey, since, byId }): Attention | [] => {
    const common = { owner, requirementKey, since, ...(byId && { byId }) };
    const reason = atOnce[what];
    if (reason) return { ...common, reason, from: day(since) };
    if (what === "sheet") {
      const second = missingSheets(facts, clock)[1];
      return second ? { ...common, reason: "sheets-missing", from: weekOver(second) } : [];
    }
    if (what === "help")
      return { ...common, reason: "help-unanswered", from: addWorkingDays(clock.calendar, day(since), 1) };
    const due =
      (what === "grading" && deadlines.get(requirementKey ?? "")) ||
      addWorkingDays(clock.calendar, day(since), 2);
    const late = what === "handover" ? "handover-missing" : "waiting-too-long";
    return { ...common, reason: late, from: addWorkingDays(clock.calendar, due, 1) };
  });
  const endsOn = probationEnd(facts, clock.today);
  const begins = (on: Day) => startOfDay(on, clock.timeZone);
  if (endsOn) {
    const from = warnedFrom(endsOn, clock.calendar);
    reasons.push({
      reason: "probation-ends",
      from,
      owner: "head",
      requirementKey: null,
      since: begins(from),
    });
  }
  const { current } = journey;
  if (!facts.hasSignedIn && current.openedAt !== null) {
    // Nothing of theirs is late before they have been in; that they have not been is what somebody has to see to.
    const since = Math.max(current.openedAt, facts.enrolledAt);
    reasons.push({
      reason: "not-signed-in",
      from: addWorkingDays(calendar, day(since), 1),
      owner: "head",
      requirementKey: null,
      since,
    });
  } else if (current.state === "open" && current.openedAt !== null) {
    reasons.push(...overdue(current, calendar, begins));
    const last = Math.max(current.openedAt, facts.enrolledAt, ...lastActs(facts));
    // Nothing is expected of somebody whose turn it is not.
    if (
      current.requirements.some(({ progress, isOptional }) => progress.owner === "trainee" && !isOptional)
    ) {
      const from = addWorkingDays(calendar, day(last), 4);
      reasons.push({ reason: "no-activity", from, owner: "trainee", requirementKey: null, since: last });
    }
    if (current.dueOn)
      reasons.push({
        reason: "stage-late",
        from: addWorkingDays(calendar, current.dueOn, 1),
        owner: "trainee",
        requirementKey: null,
        since: begins(current.dueOn),
      });
  }
  return reasons.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))[0] ?? null;
}

// The days said are those since the due day.
function overdue(
  { requirements }: StageStanding,
  calendar: Calendar,
  begins: (on: Day) => number,
): Attention[] {
  return requirements
    .filter((row) => !row.isOptional && isCharged(row))
    .map(({ requirement, dueOn }) => ({
      reason: "overdue",
      from: addWorkingDays(calendar, dueOn, 1),
      owner: "trainee",
      requirementKey: requirement.key,
      since: begins(dueOn),
    }));
}

function lastActs(facts: Facts): number[] {
  return [
    ...facts.evidence.map((row) => row.recordedAt),
    ...facts.activities.map((row) => row.recordedAt),
    ...facts.attempts.map((row) => row.submittedAt ?? row.startedAt),
    ...facts.deals.map((row) => row.recordedAt),
    ...facts.passes.map((row) => row.at),
  ];
}
