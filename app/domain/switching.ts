import { without } from "./gate-parts.ts";
import { keysOf } from "./gate-rule.ts";
import { stillAdded, switchedOff, type OwnRequirement } from "./own-requirements.ts";
import type { Facts } from "./facts.ts";
import type { OpeningRefusal } from "./openings.ts";
import type { Journey, RequirementStanding, StageStanding } from "./stages.ts";

export const switchingRefusals = ["tried-already", "last-needed", "not-switched-off", "in-use"] as const;
export type SwitchingRefusal =
  | (typeof switchingRefusals)[number]
  | Extract<OpeningRefusal, "unknown-requirement" | "ended" | "stage-passed" | "already-met">
  | "already-recorded";

type Found = { stage: StageStanding; standing: RequirementStanding };
type Answer = ({ ok: true } & Found) | { ok: false; code: SwitchingRefusal };

/** Whether a requirement may be switched off for this person: it is open or still to come, untried where trying counts, and something is left for its gate to ask for. */
export function maySwitchOff(journey: Journey, facts: Facts, key: string): Answer {
  const found = changeable(journey, facts, key);
  if (!found.ok) return found;
  const { stage, standing } = found;
  if (standing.progress.state === "met") return { ok: false, code: "already-met" };
  if (standing.progress.reason === "switched-off") return { ok: false, code: "already-recorded" };
  if (wasTried(key, facts)) return { ok: false, code: "tried-already" };
  return isLastNeeded(stage, key) ? { ok: false, code: "last-needed" } : found;
}

/** Whether it may be asked for again. */
export function maySwitchOn(journey: Journey, facts: Facts, key: string): Answer {
  const found = changeable(journey, facts, key);
  if (!found.ok) return found;
  return switchedOff(facts.changes).has(key) ? found : { ok: false, code: "not-switched-off" };
}

/** Whether what was added for one person may be taken out: as long as nothing of it is on record, and its gate needs something else too. */
export function mayRemove(
  journey: Journey,
  facts: Facts,
  own: readonly OwnRequirement[],
  key: string,
): Answer {
  const found = changeable(journey, facts, key);
  if (!found.ok) return found;
  if (!stillAdded(facts.changes, own).some(({ requirement }) => requirement.key === key))
    return { ok: false, code: "unknown-requirement" };
  const isOnRecord = facts.evidence.some(({ requirementKey }) => requirementKey === key);
  if (isOnRecord || wasTried(key, facts)) return { ok: false, code: "in-use" };
  return isLastNeeded(found.stage, key) ? { ok: false, code: "last-needed" } : found;
}

const isLastNeeded = ({ stage: { gate } }: StageStanding, key: string) =>
  keysOf(gate).includes(key) && without(gate, key) === null;

/** Attempts at a quiz or a simulated deal are never made as if they had not been. */
function wasTried(key: string, { attempts, deals, earlier }: Facts): boolean {
  return [...attempts, ...deals, ...earlier.attempts, ...earlier.deals].some(
    ({ requirementKey }) => requirementKey === key,
  );
}

function changeable(journey: Journey, facts: Facts, key: string): Answer {
  const stage = journey.stages.find(({ requirements }) =>
    requirements.some(({ requirement }) => requirement.key === key),
  );
  const standing = stage?.requirements.find(({ requirement }) => requirement.key === key);
  if (!stage || !standing) return { ok: false, code: "unknown-requirement" };
  if (facts.ended) return { ok: false, code: "ended" };
  if (stage.state === "passed") return { ok: false, code: "stage-passed" };
  return { ok: true, stage, standing };
}
