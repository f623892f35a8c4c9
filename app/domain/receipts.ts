import type { Facts } from "./facts.ts";
import { switchedOff } from "./own-requirements.ts";
import type { Verdict } from "./gates.ts";
import type { Progress } from "./requirements.ts";
import type { StageStanding } from "./stages.ts";

/** What a gate's decision rested on, frozen: inputs, versions and verdict. Holds ids, no names. */
export type Receipt = {
  programmeVersionId: string;
  stage: number;
  verdict: Verdict;
  requirements: {
    key: string;
    kind: string;
    state: string;
    since: number | null;
    isOptional: boolean;
    figures: { done: number; of: number } | null;
    recognition?: Progress["recognition"];
    /** Not asked for: the change that switched it off, who made it and when. */
    exception?: { change: string; by: string; at: number };
    evidence: string[];
    attempts: string[];
    deals: string[];
  }[];
  /** Hash of the version of each document that was the newest, by its key. */
  documents: Record<string, string>;
  activities: string[];
};

/** The receipt of one stage as the facts stand. */
export function receiptOf(
  programmeVersionId: string,
  { number, verdict, requirements }: StageStanding,
  facts: Facts,
): Receipt {
  return {
    programmeVersionId,
    stage: number,
    verdict,
    requirements: requirements.map(({ requirement: { key, kind }, progress, isOptional }) => ({
      key,
      kind,
      state: progress.state,
      since: progress.since,
      isOptional,
      figures: progress.figures ?? null,
      ...exceptionOf(key, progress, facts),
      ...(progress.recognition && { recognition: progress.recognition }),
      evidence: facts.evidence.filter((row) => row.requirementKey === key).map((row) => row.id),
      attempts: facts.attempts.filter((row) => row.requirementKey === key).map((row) => row.id),
      deals: facts.deals.filter((row) => row.requirementKey === key).map((row) => row.id),
    })),
    documents: Object.fromEntries(Object.entries(facts.documents).map(([key, { hash }]) => [key, hash])),
    activities: facts.activities.map((row) => row.id),
  };
}

function exceptionOf(key: string, { reason }: Progress, { changes }: Facts) {
  const row = reason === "switched-off" ? switchedOff(changes).get(key) : undefined;
  return row && { exception: { change: row.id, by: row.byId, at: row.at } };
}
