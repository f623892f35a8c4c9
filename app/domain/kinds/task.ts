import { type CommonAct, defineKind } from "#app/domain/define-kind.ts";
import type { Evidence, FileAsked } from "#app/domain/facts.ts";
import type { Party } from "#app/domain/party.ts";
import { met, type ProgressFor } from "#app/domain/requirement.ts";

/** What is put on record about work that one party does and another may confirm. */
export const workActs = {
  done: { by: "either", asks: true, tone: "idle" },
  confirmed: { by: "other", answers: true, tone: "done" },
  "not-yet": { by: "other", answers: true, tone: "waiting" },
} as const;

/** Done by one party and, where somebody is named, confirmed by another. */
export const task = defineKind({
  fields: { doneBy: "party", confirmedBy: "party?", file: "file?" },
  needs: { doneBy: "task.do", confirmedBy: "task.confirm" },
  acts: workActs,
  events: [],
  reasons: {
    "do-task": { turn: "either", isCharged: true, isTold: false, waits: "task" },
    "not-yet": { turn: "either", isCharged: true, isTold: false, waits: "task" },
    "confirm-task": { turn: "other", waits: "confirm" },
  },
  group: "rest",
  isMeasured: false,
  progress: (work, { evidence, openedAt }) => progressOfWork(work, evidence, openedAt),
});

/** Whether a file is handed in with a task: asked of the trainee alone. */
export const fileOf = ({ doneBy, file }: { doneBy: Party; file?: FileAsked | null }): FileAsked | null =>
  doneBy === "trainee" ? (file ?? null) : null;

type Work<P extends Party> = { doneBy: P; confirmedBy: Party | null };
type WorkEvidence = Evidence<keyof typeof workActs | CommonAct>;
type WorkProgress<P extends Party> =
  | ReturnType<typeof met>
  | (ProgressFor<"do-task"> & { owner: P })
  | (ProgressFor<"not-yet"> & { owner: P })
  | (ProgressFor<"confirm-task"> & { owner: Party });

/** Where work stands that one party does and another may have to confirm. `openedAt` is epoch ms. */
export function progressOfWork<P extends Party>(
  { doneBy, confirmedBy }: Work<P>,
  rows: readonly WorkEvidence[],
  openedAt: number,
): WorkProgress<P> {
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
