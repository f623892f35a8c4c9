import type { Facts } from "./facts.ts";
import { gradingDeadlines } from "./grading-deadlines.ts";
import type { Party } from "./programme.ts";
import { probationEnd, warnedFrom } from "./probation.ts";
import type { PermitStanding } from "./permits.ts";
import type { Clock, Journey, RequirementStanding, StageStanding } from "./stages.ts";
import { ownClock } from "./work-week.ts";
import { addWorkingDays, type Calendar, type Day, dayOf } from "./working-days.ts";

export const attentionReasons = [
  "gate-ready", "attempts-used-up", "deal-failed", "waiting-too-long", "overdue", "no-activity", "no-mentor", "stage-late", "probation-ends",
  "override-expired",
] as const;
export type AttentionReason = (typeof attentionReasons)[number];

/** Why a row asks for somebody: from which day, whose turn it is, since when (epoch ms). */
export type Attention = {
  reason: AttentionReason; from: Day; owner: Party; requirementKey: string | null; since: number;
};

export const waitKinds = [
  "task", "confirm", "sign-off", "grading", "gate", "attempts", "mentor", "override", "deal", "deal-failed", "case", "permit", "oral", "survey", "paper", "carry-over",
] as const;

/** Something that waits for somebody other than the trainee. */
export type Wait = {
  what: (typeof waitKinds)[number];
  owner: Party; stage: number;
  /** For a permit its own key. */
  requirementKey: string | null; since: number;
};

const waitOf: Partial<Record<RequirementStanding["progress"]["reason"], Wait["what"]>> = {
  "do-task": "task", "confirm-task": "confirm", sign: "sign-off", grading: "grading", "oral-exam": "oral", "on-paper": "paper",
  "attempts-used-up": "attempts", "survey-over": "survey", "not-yet": "task", "play-deal": "deal", "deal-failed": "deal-failed", "review-case": "case", "passed-earlier": "carry-over",
};

/** Everything in this journey that waits for somebody else, oldest first. */
export function waitsOf(journey: Journey, facts: Facts, permits: readonly PermitStanding[]): Wait[] {
  if (journey.state === "ended" || journey.state === "paused") return [];
  const grants = permits.flatMap(({ state, permit, readyAt }): Wait[] =>
    (state === "ready" ? [{ what: "permit", owner: "head", stage: journey.current.number, requirementKey: permit, since: readyAt }] : []));
  return [...journey.stages.flatMap((stage) => stageWaits(stage, facts)), ...grants].sort((a, b) => a.since - b.since);
}

function stageWaits(stage: StageStanding, facts: Facts): Wait[] {
  const common = { stage: stage.number };
  if (stage.isFlagged && stage.pass) {
    return [{ ...common, what: "override", owner: "head", requirementKey: null, since: stage.pass.at }];
  }
  if (stage.state === "shut" || stage.state === "passed" || stage.openedAt === null) return [];
  const rows = stage.requirements.flatMap(({ requirement, progress }): Wait[] => {
    const what = waitOf[progress.reason];
    if (!what || !progress.owner || progress.owner === "trainee" || progress.since === null) return [];
    return [{ ...common, what, owner: progress.owner, requirementKey: requirement.key, since: progress.since }];
  });
  if (stage.stage.assignsMentor && !facts.mentorId) {
    rows.push({ ...common, what: "mentor", owner: "head", requirementKey: null, since: stage.openedAt });
  }
  if (stage.state === "ready") {
    const since = Math.max(stage.openedAt, ...stage.requirements.map(({ progress }) => progress.since ?? 0));
    rows.push({ ...common, what: "gate", owner: stage.stage.confirmedBy, requirementKey: null, since });
  }
  return rows;
}

// What needs somebody from the day it begins.
const atOnce: Partial<Record<Wait["what"], AttentionReason>> = {
  gate: "gate-ready", attempts: "attempts-used-up", "deal-failed": "deal-failed", mentor: "no-mentor", override: "override-expired",
};

/** The earliest reason for which this trainee needs attention, or null. Thresholds in working days; grading may take as long as its quiz promises. */
export function attentionOf(journey: Journey, facts: Facts, waits: readonly Wait[], clock: Clock): Attention | null {
  if (journey.state === "ended" || journey.state === "paused") return null;
  const day = (at: number) => dayOf(at, clock.timeZone);
  // Others wait by the company's working days, the trainee works by their own.
  const { calendar } = ownClock(clock, facts.workWeek);
  const deadlines = gradingDeadlines(journey, facts, clock);
  const reasons = waits.map(({ what, owner, requirementKey, since }): Attention => {
    const common = { owner, requirementKey, since };
    const reason = atOnce[what];
    if (reason) return { ...common, reason, from: day(since) };
    const due = (what === "grading" && deadlines.get(requirementKey ?? "")) || addWorkingDays(clock.calendar, day(since), 2);
    return { ...common, reason: "waiting-too-long", from: addWorkingDays(clock.calendar, due, 1) };
  });
  const endsOn = probationEnd(facts, clock.today);
  if (endsOn) reasons.push({ reason: "probation-ends", from: warnedFrom(endsOn, clock.calendar), owner: "head", requirementKey: null, since: facts.enrolledAt });
  const { current } = journey;
  if (current.state === "open" && current.openedAt !== null) {
    reasons.push(...overdue(current, calendar));
    const last = Math.max(current.openedAt, ...lastActs(facts));
    // Nothing is expected of somebody whose turn it is not.
    if (current.requirements.some(({ progress, isOptional }) => progress.owner === "trainee" && !isOptional)) {
      const from = addWorkingDays(calendar, day(last), 4);
      reasons.push({ reason: "no-activity", from, owner: "trainee", requirementKey: null, since: last });
    }
    if (current.dueOn) reasons.push({ reason: "stage-late", from: addWorkingDays(calendar, current.dueOn, 1), owner: "trainee", requirementKey: null, since: current.openedAt });
  }
  return reasons.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))[0] ?? null;
}

function overdue({ requirements, openedAt }: StageStanding, calendar: Calendar): Attention[] {
  return requirements
    .filter(({ progress, isOptional }) => !isOptional && progress.owner === "trainee")
    .map(({ requirement, progress, dueOn }) => ({
      reason: "overdue", from: addWorkingDays(calendar, dueOn, 1), owner: "trainee",
      requirementKey: requirement.key, since: progress.since ?? openedAt ?? 0,
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
