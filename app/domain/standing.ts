import type { Clock } from "./clock.ts";
import { firstTestSince } from "./early-ramp.ts";
import type { Facts } from "./facts.ts";
import type { PermitStanding } from "./permits.ts";
import type { Journey, StageStanding } from "./stages.ts";
import { waitOf } from "./requirement-waits.ts";
import type { Wait, WaitKind } from "./wait.ts";
import { givenTo } from "./take-back.ts";
import { missingSheets, weekOver } from "./week-sheets.ts";
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
    ...questions(journey, facts),
    ...sheetOwed(journey, facts, clock),
    ...firstTestSince(journey, facts, clock).map((since): Wait => ({ ...firstTest, since })),
    ...grants,
  ].sort((a, b) => a.since - b.since);
}

// One for all the weeks that are owed: the next sheet settles them.
function sheetOwed({ current }: Journey, facts: Facts, clock: Clock): Wait[] {
  const [first] = missingSheets(facts, clock);
  if (!first) return [];
  const since = startOfDay(weekOver(first), clock.timeZone);
  return [{ what: "sheet", owner: "mentor", stage: current.number, requirementKey: null, since }];
}

function questions({ stages, current }: Journey, { help }: Facts): Wait[] {
  return help.flatMap(({ requirementKey, askedOf, askedAt, end }): Wait[] => {
    if (end) return [];
    const stage = stages.find(({ requirements }) =>
      requirements.some(({ requirement }) => requirement.key === requirementKey),
    );
    return [
      {
        what: "help",
        owner: askedOf,
        stage: stage?.number ?? current.number,
        requirementKey,
        since: askedAt,
      },
    ];
  });
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
