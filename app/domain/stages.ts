import type { Clock } from "./clock.ts";
import { keysOf } from "./gate-rule.ts";
import type { StageNumber } from "./stage-number.ts";
import type { Facts, Pass } from "./facts.ts";
import { gateVerdict, type Verdict } from "./gates.ts";
import { exceptionTo } from "./own-requirements.ts";
import type { Programme, Stage } from "./programme.ts";
import { type Progress, progressOf, type Requirement } from "./requirements.ts";
import { daysWaited, movedByWaiting } from "./waited.ts";
import { ownClock } from "./work-week.ts";
import {
  addWorkingDays,
  type Day,
  dayOf,
  nthWorkingDay,
  shiftForPauses,
  startOfDay,
} from "./working-days.ts";

export type RequirementStanding = {
  requirement: Requirement;
  progress: Progress;
  dueOn: Day;
  isOptional: boolean;
  /** The first day on which it can be worked on; null while its stage is shut. */
  opensOn: Day | null;
};
export type StageStanding = {
  number: StageNumber;
  stage: Stage;
  state: "shut" | "open" | "ready" | "passed";
  openedAt: number | null;
  openedOn: Day | null;
  dueOn: Day | null;
  requirements: RequirementStanding[];
  verdict: Verdict;
  pass: Pass | null;
  /** An override whose time is over and that nobody has confirmed. */
  isFlagged: boolean;
};
export type Journey = {
  state: "not-started" | "active" | "paused" | "ended";
  stages: StageStanding[];
  /** The stage being worked on, or the last when all are passed. */
  current: StageStanding;
};

/** Where a trainee stands in all four stages, from facts alone. */
export function stageStates(programme: Programme, facts: Facts, company: Clock): Journey {
  const clock = ownClock(company, facts.workWeek);
  const state = journeyState(facts, clock.today);
  const stages = programme.stages.map((stage, index) => {
    const number = (index + 1) as StageNumber;
    const before = facts.passes.find((pass) => pass.stage === number - 1);
    const openedAt = number === 1 ? startOfDay(facts.startsOn, clock.timeZone) : (before?.at ?? null);
    return stageStanding(stage, number, openedAt, state, facts, clock);
  });
  const current = stages.find((stage) => stage.state !== "passed") ?? stages.at(-1);
  if (!current) throw new Error("A programme has four stages");
  return { state, stages, current };
}

function journeyState(facts: Facts, today: Day): Journey["state"] {
  if (facts.ended) return "ended";
  if (facts.pauses.some(({ fromOn, toOn }) => fromOn <= today && (toOn === null || today < toOn)))
    return "paused";
  return today < facts.startsOn ? "not-started" : "active";
}

function stageStanding(
  stage: Stage,
  number: StageNumber,
  openedAt: number | null,
  state: Journey["state"],
  facts: Facts,
  clock: Clock,
): StageStanding {
  const { calendar, timeZone, today } = clock;
  const pass = facts.passes.find((candidate) => candidate.stage === number) ?? null;
  const openedOn = openedAt === null ? null : dayOf(openedAt, timeZone);
  const enrolledOn = dayOf(facts.enrolledAt, timeZone);
  // Days before the enrolment was recorded are charged to nobody.
  const dueFrom = openedOn !== null && openedOn < enrolledOn ? enrolledOn : (openedOn ?? today);
  const dueOf = (day: number) =>
    shiftForPauses(calendar, nthWorkingDay(calendar, dueFrom, day), facts.pauses, today);
  const needed = new Set(keysOf(stage.gate));
  const requirements = stage.requirements.map((requirement): RequirementStanding => {
    const isOptional = !needed.has(requirement.key);
    const exception = exceptionTo(requirement.key, stage, facts.changes);
    if (exception || openedAt === null || openedOn === null)
      return {
        requirement,
        progress: exception ? switchedOffSince(exception.at) : shut,
        dueOn: dueOf(requirement.dueDay),
        isOptional,
        opensOn: openedOn,
      };
    const waited = daysWaited(requirement, facts, openedAt, clock);
    const dueOn =
      waited > 0 ? addWorkingDays(calendar, dueOf(requirement.dueDay), waited) : dueOf(requirement.dueDay);
    const opensOn = requirement.opensDay ? nthWorkingDay(calendar, openedOn, requirement.opensDay) : openedOn;
    const judged = progressOf(requirement, { ...clock, facts, openedAt, openedOn, opensOn, dueOn });
    const progress = held(judged, requirement, opensOn, state, facts, clock);
    return { requirement, progress, dueOn: movedByWaiting(dueOn, progress, clock), isOptional, opensOn };
  });
  const verdict = gateVerdict(
    stage.gate,
    new Map(requirements.map((row) => [row.requirement.key, row.progress])),
  );
  return {
    number,
    stage,
    openedAt,
    openedOn,
    requirements,
    verdict,
    pass,
    dueOn: openedOn && dueOf(stage.normDays),
    state: pass ? "passed" : openedAt === null ? "shut" : verdict.isMet ? "ready" : "open",
    isFlagged: pass?.expiresOn != null && pass.reconfirmedAt === null && pass.expiresOn < today,
  };
}

const switchedOffSince = (since: number): Progress => ({
  state: "shut",
  owner: null,
  reason: "switched-off",
  since,
});
const shut: Progress = { state: "shut", owner: null, reason: "stage-shut", since: null };

/** Before its day, before the start and during a pause an unmet requirement of the trainee stays shut; nobody waits before it opened and was known. */
function held(
  progress: Progress,
  { opensDay }: Requirement,
  opensOn: Day,
  state: Journey["state"],
  { enrolledAt }: Facts,
  clock: Clock,
): Progress {
  if (progress.state === "met") return progress;
  if (state === "paused") return { state: "shut", owner: null, reason: "paused", since: null };
  const opensAt = startOfDay(opensOn, clock.timeZone);
  if (clock.today >= opensOn || (!opensDay && progress.owner !== "trainee")) {
    return progress.since === null
      ? progress
      : { ...progress, since: Math.max(progress.since, opensAt, enrolledAt) };
  }
  return { state: "shut", owner: null, reason: "opens-on", since: null, until: opensAt };
}
