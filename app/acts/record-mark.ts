import type { Actor } from "#app/domain/access.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import type { Attempt } from "#db/queries/attempts.ts";
import { insertLines, insertMarks } from "#db/queries/marks.ts";

/** `bp` in basis points; `levels` 0 to 3 by line of the rubric, none without one. */
type Given = {
  id: string;
  questionKey: string;
  bp: number;
  levels: Record<string, number>;
  origin: Parameters<typeof insertMarks>[1][number]["origin"];
  noteId: string | null;
  /** After every mark there is, epoch ms. */
  markedAt: number;
};

/** Puts a grader's mark on one answer of an attempt, with its journal entry. */
export async function recordMark(
  tx: Tx,
  actor: Actor,
  { id: attemptId, traineeId, enrollmentId }: Pick<Attempt, "id" | "traineeId" | "enrollmentId">,
  { id, questionKey, bp, levels, origin, noteId, markedAt }: Given,
  now: number,
): Promise<void> {
  await insertMarks(tx, [
    { id, attemptId, traineeId, questionKey, bp, origin, markedById: actor.id, markedAt, noteId },
  ]);
  await insertLines(tx, id, levels);
  await journal(tx, {
    ...by(actor, now),
    act: "attempt.marked",
    subjectId: traineeId,
    objectKind: "attempt",
    objectId: attemptId,
    body: { enrollmentId, questionKey, bp, levels, origin, markId: id },
  });
}
