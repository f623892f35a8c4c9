import { keysOf } from "./gate-rule.ts";
import { without, withNeed } from "./gate-parts.ts";
import type { RequirementChange, RequirementChangeKind } from "./facts.ts";
import { findRequirement, type Programme, type Stage } from "./programme.ts";
import type { Requirement } from "./requirements.ts";
import type { StageNumber } from "./stage-number.ts";

/** A requirement of one person's own: in which stage, and whether the gate needs it; `changeId` is the change that added it. */
export type OwnRequirement = {
  changeId: string;
  stage: StageNumber;
  isNeeded: boolean;
  requirement: Requirement;
};

/** What was added and not taken out again. */
export function stillAdded(
  changes: readonly RequirementChange[],
  own: readonly OwnRequirement[],
): OwnRequirement[] {
  const last = [...lastOf(changes, ["added", "removed"]).values()];
  return last.flatMap(({ id, change }) =>
    change === "added" ? own.filter(({ changeId }) => changeId === id) : [],
  );
}

/** What is switched off, by key: with who did it, and when. */
export function switchedOff(changes: readonly RequirementChange[]): Map<string, RequirementChange> {
  const last = [...lastOf(changes, ["switched-off", "switched-on"])];
  return new Map(last.filter(([, { change }]) => change === "switched-off"));
}

function lastOf(changes: readonly RequirementChange[], of: readonly RequirementChangeKind[]) {
  return new Map(
    changes.filter(({ change }) => of.includes(change)).map((row) => [row.requirementKey, row] as const),
  );
}

/** A version of a programme as it is for one person. What is switched off stays in its stage and is asked for by no gate; the last that a gate asks for stays asked for. */
export function withOwnRequirements(
  programme: Programme,
  changes: readonly RequirementChange[],
  own: readonly OwnRequirement[],
): Programme {
  if (changes.length === 0) return programme;
  const added = stillAdded(changes, own).filter(
    ({ requirement }) => !findRequirement(programme, requirement.key),
  );
  const off = [...switchedOff(changes).keys()];
  const stages = programme.stages.map((stage, index) =>
    ownStage(
      stage,
      added.filter((row) => row.stage === index + 1),
      off,
    ),
  );
  return { ...programme, stages: stages as Programme["stages"] };
}

function ownStage(stage: Stage, added: readonly OwnRequirement[], off: readonly string[]): Stage {
  const gate = added
    .filter(({ isNeeded }) => isNeeded)
    .reduce((rule, { requirement }) => withNeed(rule, requirement.key, "needed"), stage.gate);
  return {
    ...stage,
    requirements: [...stage.requirements, ...added.map(({ requirement }) => requirement)],
    gate: off.reduce((rule, key) => without(rule, key) ?? rule, gate),
  };
}

/** By what a requirement is switched off in this stage; undefined where it is asked for after all. */
export function exceptionTo(
  key: string,
  { gate }: Pick<Stage, "gate">,
  changes: readonly RequirementChange[],
): RequirementChange | undefined {
  return keysOf(gate).includes(key) ? undefined : switchedOff(changes).get(key);
}

/** The requirement of this key, also where it was added and taken out again. */
export function requirementEver(
  programme: Programme,
  own: readonly OwnRequirement[],
  key: string,
): Requirement | undefined {
  return (
    findRequirement(programme, key)?.requirement ??
    own.findLast(({ requirement }) => requirement.key === key)?.requirement
  );
}
