import type { Tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { updateFinished, type WarmUp } from "#db/queries/warm-ups.ts";

/** Ends a warm-up: with its last answer, or at its deadline by whoever asks next. */
export async function finishWarmUp(
  tx: Tx,
  { id, personId, answered, of }: WarmUp,
  finishedAt: number,
  now: number,
): Promise<void> {
  if (!(await updateFinished(tx, id, finishedAt))) return;
  await journal(tx, {
    at: now,
    actorId: personId,
    actorKind: "person",
    act: "warm-up.finished",
    subjectId: personId,
    objectKind: "warm-up",
    objectId: id,
    body: { finishedAt, answered, questions: of },
  });
}
