import type { Clock } from "./clock.ts";
import type { Party } from "./party.ts";
import type { Facts } from "./facts.ts";
import type { PermitStanding } from "./permits.ts";
import type { Journey, RequirementStanding, StageStanding } from "./stages.ts";
import { givenTo } from "./take-back.ts";
import { dayOf, startOfDay } from "./working-days.ts";

export const waitKinds = [
  "task",
  "confirm",
  "sign-off",
  "grading",
  "gate",
  "attempts",
  "mentor",
  "override",
  "deal",
  "deal-failed",
  "case",
  "permit",
  "oral",
  "survey",
  "paper",
  "carry-over",
  "take-back",
] as const;

/** Something that waits for somebody other than the trainee. */
export type Wait = {
  what: (typeof waitKinds)[number];
  owner: Party;
  stage: number;
  /** For a permit its own key. */
  requirementKey: string | null;
  since: number;
};

const waitOf: Partial<Record<RequirementStanding["progress"]["reason"], Wait["what"]>> = {
  "do-task": "task",
  "confirm-task": "confirm",
  sign: "sign-off",
  grading: "grading",
  "oral-exam": "oral",
  "on-paper": "paper",
  "attempts-used-up": "attempts",
  "survey-over": "survey",
  "not-yet": "task",
  "play-deal": "deal",
  "deal-failed": "deal-failed",
  "review-case": "case",
  "passed-earlier": "carry-over",
};

/** Everything in this journey that waits for somebody else, oldest first. */
export function waitsOf(
  journey: Journey,
  facts: Facts,
  permits: readonly PermitStanding[],
  { timeZone }: Pick<Clock, "timeZone">,
): Wait[] {
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
  return [...journey.stages.flatMap((stage) => stageWaits(stage, facts, timeZone)), ...grants].sort(
    (a, b) => a.since - b.since,
  );
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
  const rows = stage.requirements.flatMap(({ requirement, progress }): Wait[] => {
    const what = waitOf[progress.reason];
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
