import type { Localized } from "./localized.ts";
import type { Requirement } from "./requirements.ts";

/** Who must act, before it is known which person that is today. `it` is the system administrator. */
export const parties = ["trainee", "mentor", "head", "trainer", "it"] as const;
export type Party = (typeof parties)[number];

export const stageNumbers = [1, 2, 3, 4] as const;
export type StageNumber = (typeof stageNumbers)[number];

/** What opens a gate: a requirement's key, all of some rules, or at least n of them. */
export type GateRule = string | { all: GateRule[] } | { atLeast: number; of: GateRule[] };

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

/** What a trainee may do alone, apart from the stage. */
export const permits = ["cold-calls", "own-deals", "discounts", "working-alone"] as const;
export type Permit = (typeof permits)[number];
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

/** The keys a rule names, each once. */
export function keysOf(rule: GateRule): string[] {
  if (typeof rule === "string") return [rule];
  return [...new Set(("all" in rule ? rule.all : rule.of).flatMap(keysOf))];
}

/** The stage and requirement of this key, wherever in the programme they are. */
export function findRequirement(programme: Programme, key: string) {
  for (const [index, stage] of programme.stages.entries()) {
    const requirement = stage.requirements.find((candidate) => candidate.key === key);
    if (requirement) return { stage, number: (index + 1) as StageNumber, requirement };
  }
  return undefined;
}
