import { countResultChanges, insertResultChange } from "#db/queries/results.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import type { Clock } from "#app/domain/clock.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { verdictOf } from "#app/domain/quiz-scoring.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import type { Attempt } from "#db/queries/attempts.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Change = { because: "retest" | "regraded"; noteId: string; markIds: string[] };

/** Works a result out anew after further marks; a released one gets a row that stands from now on. Passed gates stay passed. */
export async function changeResult(
  tx: Tx,
  actor: Actor,
  attempt: Attempt,
  { because, noteId, markIds }: Change,
  clock: Clock,
): Promise<{ scoreBp: number; isPassed: boolean }> {
  const { id: attemptId, traineeId, enrollmentId, requirementKey, passingScoreBp, paper, quiz } = attempt;
  const { marks } = settleMarks(paper, await findAllMarks(tx, attemptId), quiz, passingScoreBp);
  const { scoreBp, isPassed } = verdictOf(quiz, passingScoreBp, paper, marks);
  if (attempt.result) {
    await insertResultChange(tx, {
      id: randomUUID(),
      attemptId,
      traineeId,
      number: (await countResultChanges(tx, attemptId)) + 1,
      because,
      scoreBp,
      isPassed,
      changedAt: clock.now,
      changedById: actor.id,
      noteId,
    });
  }
  await journal(tx, {
    ...by(actor, clock.now),
    act: because === "retest" ? "attempt.retested" : "attempt.regraded",
    subjectId: traineeId,
    objectKind: "attempt",
    objectId: attemptId,
    body: { enrollmentId, requirementKey, scoreBp, isPassed, marks: markIds },
  });
  await projectStanding(tx, enrollmentId, clock);
  return { scoreBp, isPassed };
}
