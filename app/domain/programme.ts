import type { GateRule } from "./gate-rule.ts";
import type { Permit } from "./permit.ts";
import type { StageNumber } from "./stage-number.ts";
import type { Localized } from "./localized.ts";
import type { Requirement } from "./requirements.ts";

export type Stage = {
  key: string;
  title: Localized;
  purpose: Localized;
  /** Working days the programme expects the stage to take. */
  normDays: number;
  requirements: Requirement[];
  /** Requirements named nowhere in the rule are optional. */
  gate: GateRule;
  confirmedBy: "head" | "trainer";
  /** A mentor is assigned when this stage begins. */
  assignsMentor?: boolean;
};

export type PermitRule = {
  permit: Permit;
  /** Not before this working day of this stage. */
  from: { stage: StageNumber; day: number } | null;
  gate: GateRule | null;
  /** Opened by the release itself. */
  atRelease: boolean;
};

/** One immutable published version's content. */
export type Programme = { title: Localized; stages: [Stage, Stage, Stage, Stage]; permits?: PermitRule[] };

/** The stage and requirement of this key, wherever in the programme they are. */
export function findRequirement(programme: Programme, key: string) {
  for (const [index, stage] of programme.stages.entries()) {
    const requirement = stage.requirements.find((candidate) => candidate.key === key);
    if (requirement) return { stage, number: (index + 1) as StageNumber, requirement };
  }
  return undefined;
}
