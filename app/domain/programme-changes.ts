import type { StageNumber } from "./stage-number.ts";
import { needOf } from "./gate-parts.ts";
import { findRequirement, type Programme } from "./programme.ts";
import type { Requirement } from "./requirements.ts";
import type { Journey } from "./stages.ts";

/** What differs between two versions of a programme, requirement by requirement. */
export type ProgrammeChange =
  | { change: "added" | "removed"; key: string; stage: StageNumber; requirement: Requirement }
  | { change: "moved"; key: string; stage: StageNumber; from: StageNumber; requirement: Requirement }
  | { change: "changed"; key: string; stage: StageNumber; fields: string[]; requirement: Requirement }
  | { change: "stage"; key: null; stage: StageNumber; fields: string[]; requirement: null }
  | { change: "permits"; key: null; stage: null; requirement: null };

export function programmeChanges(before: Programme, after: Programme): ProgrammeChange[] {
  const changes: ProgrammeChange[] = [];
  const gone = before.stages
    .flatMap(({ requirements }) => requirements)
    .filter(({ key }) => !findRequirement(after, key));
  for (const [index, stage] of after.stages.entries()) {
    const number = (index + 1) as StageNumber;
    const old = before.stages[index];
    const fields = old
      ? differing(old, stage, ["title", "purpose", "normDays", "confirmedBy", "assignsMentor"])
      : [];
    if (fields.length > 0)
      changes.push({ change: "stage", key: null, stage: number, fields, requirement: null });
    for (const requirement of stage.requirements) {
      const { key } = requirement;
      const was = findRequirement(before, key);
      if (!was) changes.push({ change: "added", key, stage: number, requirement });
      else if (was.number !== number)
        changes.push({ change: "moved", key, stage: number, from: was.number, requirement });
      else {
        const names = differing(was.requirement, requirement, [
          ...new Set([...Object.keys(was.requirement), ...Object.keys(requirement)]),
        ]);
        if (needOf(was.stage, key) !== needOf(stage, key)) names.push("need");
        if (names.length > 0)
          changes.push({ change: "changed", key, stage: number, fields: names, requirement });
      }
    }
    for (const requirement of gone.filter(({ key }) => findRequirement(before, key)?.number === number)) {
      changes.push({ change: "removed", key: requirement.key, stage: number, requirement });
    }
  }
  if (JSON.stringify(before.permits ?? []) !== JSON.stringify(after.permits ?? []))
    changes.push({ change: "permits", key: null, stage: null, requirement: null });
  return changes;
}

function differing(a: object, b: object, names: readonly string[]): string[] {
  const [left, right] = [a, b] as Record<string, unknown>[];
  return names.filter((name) => JSON.stringify(left?.[name]) !== JSON.stringify(right?.[name]));
}

/** What moving to another version would change for one trainee: in the stage they are in, and in those to come. */
export type MoveChange = {
  key: string;
  effect: "new" | "gone" | "no-longer-met" | "met-already" | "due" | "moved" | "changed";
  stage: StageNumber;
  requirement: Requirement;
  dueOn: string;
  /** What it was, and which of its fields differ. */
  was?: Requirement;
  fields?: string[];
};

export function moveChanges(before: Journey, after: Journey): MoveChange[] {
  const old = new Map(
    before.stages.flatMap(({ number, requirements }) =>
      requirements.map((row) => [row.requirement.key, { ...row, number }] as const),
    ),
  );
  const kept = new Set(
    after.stages.flatMap(({ requirements }) => requirements).map(({ requirement }) => requirement.key),
  );
  const changes = after.stages
    .filter(({ state }) => state !== "passed")
    .flatMap(({ number, requirements }) =>
      requirements.flatMap((row): MoveChange[] => {
        const was = old.get(row.requirement.key);
        const base = {
          key: row.requirement.key,
          stage: number,
          requirement: row.requirement,
          dueOn: row.dueOn,
        };
        if (!was) return [{ ...base, effect: row.progress.state === "met" ? "met-already" : "new" }];
        const names = [...new Set([...Object.keys(was.requirement), ...Object.keys(row.requirement)])];
        const fields = [
          ...differing(was.requirement, row.requirement, names),
          ...(was.isOptional === row.isOptional ? [] : ["need"]),
        ];
        const said: MoveChange[] = was.number === number ? [] : [{ ...base, effect: "moved" }];
        if (fields.length > 0) said.push({ ...base, effect: "changed", was: was.requirement, fields });
        if (was.progress.state === "met" && row.progress.state !== "met")
          said.push({ ...base, effect: "no-longer-met" });
        else if (was.dueOn !== row.dueOn && row.progress.state !== "met" && row.progress.state !== "shut")
          said.push({ ...base, effect: "due" });
        return said;
      }),
    );
  const gone = before.stages
    .filter(({ state }) => state !== "passed")
    .flatMap(({ number, requirements }) =>
      requirements
        .filter(({ requirement }) => !kept.has(requirement.key))
        .map(
          ({ requirement, dueOn }): MoveChange => ({
            key: requirement.key,
            effect: "gone",
            stage: number,
            requirement,
            dueOn,
          }),
        ),
    );
  return [...changes, ...gone];
}
