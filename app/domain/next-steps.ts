import { isCharged, outlivesGate, reasonOf } from "./requirements.ts";
import type { Journey, RequirementStanding } from "./stages.ts";

/** The trainee's next step: the first requirement that is theirs and open, unfinished attempts before others. */
export function nextSteps(journey: Journey): RequirementStanding[] {
  if (journey.state !== "active") return [];
  return ownTurns(journey)
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        rank(a.row) - rank(b.row) ||
        Number(a.row.isOptional) - Number(b.row.isOptional) ||
        (a.row.dueOn < b.row.dueOn ? -1 : a.row.dueOn > b.row.dueOn ? 1 : a.index - b.index),
    )
    .map(({ row }) => row);
}

/** What waits for the trainee: of the stage being worked on, and what outlives the gates behind it. */
export function ownTurns({ stages, current }: Journey): RequirementStanding[] {
  return stages.flatMap((stage) =>
    stage.requirements.filter(
      (row) =>
        row.progress.owner === "trainee" &&
        (stage === current || (stage.state === "passed" && outlivesGate(row))),
    ),
  );
}

function rank(row: RequirementStanding): number {
  if ("isUnderWay" in reasonOf(row)) return 0;
  if (row.progress.state === "problem") return 1;
  return isCharged(row) ? 2 : 3;
}
