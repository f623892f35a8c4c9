import type { Clock } from "./clock.ts";
import { firstTestSince } from "./early-ramp.ts";
import type { Facts } from "./facts.ts";
import { mentoringWaits } from "./mentoring-waits.ts";
import type { PermitStanding } from "./permits.ts";
import type { Journey, StageStanding } from "./stages.ts";
import { waitOf } from "./requirement-waits.ts";
import type { Wait, WaitKind } from "./wait.ts";
import { givenTo } from "./take-back.ts";
import { dayOf, startOfDay } from "./working-days.ts";

export { type Wait, type WaitKind, waitKinds } from "./wait.ts";

const firstTest = { what: "first-test", owner: "head", stage: 2, requirementKey: null } as const;

/** Everything in this journey that waits for somebody else, oldest first. */
export function waitsOf(
  journey: Journey,
  facts: Facts,
  permits: readonly PermitStanding[],
  clock: Clock,
): Wait[] {
  const { timeZone } = clock;
  if (journey.state === "paused") return [];
  if (journey.state === "ended") {
    const since = facts.ended?.at ?? 0;
    return givenTo(journey, facts)
      .filter(({ isBack }) => !isBack)
      .map(({ requirement, stage }) => ({
        what: "take-back",
        owner: "it",
        stage,
        requirementKey: requirement.key,
        since,
      }));
  }
  // Before the first day only what has to be ready for it waits, and it has waited since the enrolment.
  if (journey.state === "not-started")
    return stageWaits(journey.current, facts, timeZone)
      .filter(({ owner }) => owner === "it")
      .map((wait) => ({ ...wait, since: facts.enrolledAt }));
  const grants = permits.flatMap(({ state, permit, readyAt }): Wait[] =>
    state === "ready"
      ? [
          {
            what: "permit",
            owner: "head",
            stage: journey.current.number,
            requirementKey: permit,
            since: readyAt,
          },
        ]
      : [],
  );
  return [
    ...journey.stages.flatMap((stage) => stageWaits(stage, facts, timeZone)),
    ...mentoringWaits(journey, facts, clock),
    ...firstTestSince(journey, facts, clock).map((since): Wait => ({ ...firstTest, since })),
    ...grants,
  ].sort((a, b) => a.since - b.since);
}

function stageWaits(stage: StageStanding, facts: Facts, timeZone: string): Wait[] {
  const common = { stage: stage.number };
  if (stage.isFlagged && stage.pass) {
    return [
      {
        ...common,
        what: "override",
        owner: "head",
        requirementKey: null,
        since: startOfDay(stage.pass.expiresOn ?? dayOf(stage.pass.at, timeZone), timeZone),
      },
    ];
  }
  if (stage.state === "shut" || stage.state === "passed" || stage.openedAt === null) return [];
  const rows = stage.requirements.flatMap((row): Wait[] => {
    const { requirement, progress } = row;
    const what = waitOf(row);
    const { meanwhile } = progress;
    if (meanwhile)
      return [
        {
          ...common,
          what: meanwhile.what as WaitKind,
          owner: meanwhile.owner,
          requirementKey: requirement.key,
          since: meanwhile.since,
        },
      ];
    if (!what || !progress.owner || progress.owner === "trainee" || progress.since === null) return [];
    return [
      { ...common, what, owner: progress.owner, requirementKey: requirement.key, since: progress.since },
    ];
  });
  if (stage.stage.assignsMentor && !facts.mentorId) {
    rows.push({
      ...common,
      what: "mentor",
      owner: "head",
      requirementKey: null,
      since: Math.max(stage.openedAt, facts.enrolledAt),
    });
  }
  if (stage.state === "ready") {
    const since = Math.max(stage.openedAt, ...stage.requirements.map(({ progress }) => progress.since ?? 0));
    rows.push({ ...common, what: "gate", owner: stage.stage.confirmedBy, requirementKey: null, since });
  }
  return rows;
}
