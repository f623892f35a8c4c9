import type { Party } from "#app/domain/party.ts";
import type { Facts } from "#app/domain/facts.ts";
import { defineKind, evidenceOn, met, type Progress } from "#app/domain/requirement.ts";

/** Done by one party and, where somebody is named, confirmed by another. */
export const task = defineKind({
  fields: { doneBy: "party", confirmedBy: "party?" },
  progress: (task, { facts, openedAt }) => progressOfWork(task, facts, openedAt),
});

type Work = { key: string; doneBy: Party; confirmedBy: Party | null };

/** Where work stands that one party does and another may have to confirm. `openedAt` is epoch ms. */
export function progressOfWork({ key, doneBy, confirmedBy }: Work, facts: Facts, openedAt: number): Progress {
  const rows = evidenceOn(key, facts);
  const confirmed = rows.findLast((row) => row.act === "confirmed");
  if (confirmed) return met(confirmed.recordedAt);
  const last = rows.findLast((row) => row.act === "done" || row.act === "not-yet");
  if (last?.act === "done") {
    if (!confirmedBy) return met(last.recordedAt);
    return { state: "waiting", owner: confirmedBy, reason: "confirm-task", since: last.recordedAt };
  }
  if (last) return { state: "problem", owner: doneBy, reason: "not-yet", since: last.recordedAt };
  return {
    state: doneBy === "trainee" ? "not-started" : "waiting",
    owner: doneBy,
    reason: "do-task",
    since: openedAt,
  };
}
