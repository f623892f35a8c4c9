import type { StageNumber } from "./stage-number.ts";
import { gateOf, gateParts, type Need, withNeed, without } from "./gate-parts.ts";
import type { Localized } from "./localized.ts";
import { findRequirement, type PermitRule, type Programme, type Stage } from "./programme.ts";
import type { Requirement } from "./requirements.ts";

/** One change to the draft of a programme. */
export type ProgrammeEdit =
  | { edit: "title"; title: Localized }
  | {
      edit: "stage";
      stage: StageNumber;
      change: Pick<Stage, "title" | "purpose" | "normDays" | "confirmedBy"> & {
        assignsMentor: boolean;
        atLeast: number | null;
      };
    }
  | { edit: "put"; stage: StageNumber; need: Need; requirement: Requirement }
  | { edit: "move"; key: string; by: -1 | 1 }
  | { edit: "remove"; key: string }
  | { edit: "permits"; permits: PermitRule[] };

/** The programme after the change; undefined where the change has nothing to act on. */
export function applyEdit(programme: Programme, edit: ProgrammeEdit): Programme | undefined {
  switch (edit.edit) {
    case "title":
      return { ...programme, title: edit.title };
    case "stage":
      return withStage(programme, edit.stage, (stage) => changedStage(stage, edit.change));
    case "put":
      return put(programme, edit);
    case "move":
      return moved(programme, edit.key, edit.by);
    case "remove":
      return findRequirement(programme, edit.key) ? removed(programme, edit.key) : undefined;
    case "permits":
      return { ...programme, permits: edit.permits };
  }
}

type Four = Programme["stages"];

function withStage(programme: Programme, number: StageNumber, change: (stage: Stage) => Stage): Programme {
  return {
    ...programme,
    stages: programme.stages.map((stage, index) => (index + 1 === number ? change(stage) : stage)) as Four,
  };
}

function changedStage(
  stage: Stage,
  { atLeast, assignsMentor, ...change }: Extract<ProgrammeEdit, { edit: "stage" }>["change"],
): Stage {
  const parts = gateParts(stage.gate);
  const { assignsMentor: _, ...rest } = stage;
  const choice = parts.choice && atLeast !== null ? { ...parts.choice, atLeast } : parts.choice;
  return {
    ...rest,
    ...change,
    gate: gateOf({ ...parts, choice }),
    ...(assignsMentor ? { assignsMentor } : {}),
  };
}

// In its own stage a requirement keeps its place; in another it comes last.
function put(
  programme: Programme,
  { stage: number, need, requirement }: Extract<ProgrammeEdit, { edit: "put" }>,
): Programme {
  const before = findRequirement(programme, requirement.key);
  if (before?.number === number) {
    return withStage(programme, number, (stage) => ({
      ...stage,
      requirements: stage.requirements.map((row) => (row.key === requirement.key ? requirement : row)),
      gate: withNeed(stage.gate, requirement.key, need),
    }));
  }
  const rest = before ? fromStages(programme, requirement.key) : programme;
  return withStage(rest, number, (stage) => ({
    ...stage,
    requirements: [...stage.requirements, requirement],
    gate: withNeed(stage.gate, requirement.key, need),
  }));
}

function moved(programme: Programme, key: string, by: -1 | 1): Programme | undefined {
  const found = findRequirement(programme, key);
  const from = found?.stage.requirements.findIndex((row) => row.key === key) ?? -1;
  const other = found?.stage.requirements[from + by];
  if (!found || !other) return undefined;
  return withStage(programme, found.number, (stage) => ({
    ...stage,
    requirements: stage.requirements.map((row, index) =>
      index === from ? other : index === from + by ? found.requirement : row,
    ),
  }));
}

function fromStages(programme: Programme, key: string): Programme {
  const stages = programme.stages.map((stage) => ({
    ...stage,
    requirements: stage.requirements.filter((row) => row.key !== key),
    gate: without(stage.gate, key) ?? { all: [] },
  }));
  return { ...programme, stages: stages as Four };
}

function removed(programme: Programme, key: string): Programme {
  const rest = fromStages(programme, key);
  if (!rest.permits) return rest;
  return {
    ...rest,
    permits: rest.permits.map((rule) => ({ ...rule, gate: rule.gate && without(rule.gate, key) })),
  };
}
