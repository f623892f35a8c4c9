import { outlivesGate } from "./requirements.ts";
import type { Journey, RequirementStanding, StageStanding } from "./stages.ts";

export const openingRefusals = [
  "unknown-requirement",
  "ended",
  "paused",
  "not-started",
  "stage-shut",
  "stage-passed",
  "not-open-yet",
  "already-met",
  "switched-off",
] as const;
export type OpeningRefusal = (typeof openingRefusals)[number];
export type Opening =
  | { ok: true; stage: StageStanding; standing: RequirementStanding }
  | { ok: false; code: OpeningRefusal };

/** Whether anything may be put on record for this requirement now; what is recognised needs no day of its own. */
export function openingOf(journey: Journey, key: string, act: "do" | "recognise" = "do"): Opening {
  const stage = journey.stages.find(({ requirements }) =>
    requirements.some((row) => row.requirement.key === key),
  );
  const standing = stage?.requirements.find((row) => row.requirement.key === key);
  if (!stage || !standing) return { ok: false, code: "unknown-requirement" };
  if (journey.state === "ended") return { ok: false, code: "ended" };
  if (journey.state === "paused") return { ok: false, code: "paused" };
  if (stage.state === "shut") return { ok: false, code: "stage-shut" };
  if (stage.state === "passed" && !outlivesGate(standing)) return { ok: false, code: "stage-passed" };
  if (standing.progress.state === "met") return { ok: false, code: "already-met" };
  if (standing.progress.reason === "switched-off") return { ok: false, code: "switched-off" };
  if (standing.progress.reason === "opens-on" && act === "do") {
    return { ok: false, code: journey.state === "not-started" ? "not-started" : "not-open-yet" };
  }
  return { ok: true, stage, standing };
}
