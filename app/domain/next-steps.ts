import type { Journey, RequirementStanding } from "./stages.ts";

/** The trainee's next step: the first requirement that is theirs and open, unfinished attempts before others. */
export function nextSteps(journey: Journey): RequirementStanding[] {
  if (journey.state !== "active") return [];
  const rank = ({ progress }: RequirementStanding) =>
    progress.reason === "attempt-open"
      ? 0
      : progress.state === "problem"
        ? 1
        : progress.reason === "cool-down"
          ? 3
          : 2;
  return journey.current.requirements
    .filter(({ progress }) => progress.owner === "trainee")
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        rank(a.row) - rank(b.row) ||
        Number(a.row.isOptional) - Number(b.row.isOptional) ||
        (a.row.dueOn < b.row.dueOn ? -1 : a.row.dueOn > b.row.dueOn ? 1 : a.index - b.index),
    )
    .map(({ row }) => row);
}
