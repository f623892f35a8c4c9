import { access, type Role } from "./access-table.ts";
import type { Permission } from "./access.ts";
import type { Journey } from "./stages.ts";

/** What opens the key or the passing score of a quiz. */
export const keyPermissions: readonly Permission[] = [
  "question.edit",
  "quiz.edit",
  "question.analyse",
  "attempt.regrade",
  "attempt.grade",
  "grading.list",
  "calibration.manage",
  "calibration.grade",
  "scenario.read",
  "scenario.edit",
];

/** Whether somebody still has to pass a quiz; until then neither keys nor passing scores are theirs to see or set. */
export function hasQuizAhead({ state, stages }: Journey): boolean {
  return (
    state !== "ended" &&
    stages.some(({ requirements }) =>
      requirements.some(
        ({ requirement, progress }) => requirement.kind === "quiz" && progress.state !== "met",
      ),
    )
  );
}

/** Whose roles give a permission at all. */
export function holdersOf(permission: Permission): Role[] {
  return Object.keys(access[permission]) as Role[];
}
