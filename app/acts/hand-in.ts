import { insertResult } from "#db/queries/results.ts";
import { insertMarks } from "#db/queries/marks.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Actor } from "#app/domain/access.ts";
import { effectiveEnd } from "#app/domain/quiz-attempts.ts";
import { scoreAnswer, verdictOf } from "#app/domain/quiz-scoring.ts";
import { lockRow, type Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { journal } from "#db/journal.ts";
import {
  type Attempt,
  findAllAnswers,
  findAttempt,
  findKeys,
  findOpenAttemptId,
  type Result,
  updateSubmitted,
} from "#db/queries/attempts.ts";
import { findHoldersBeside } from "#db/queries/own-keys.ts";
import { projectStanding } from "#db/queries/standings.ts";

/** Hands an attempt in as saved: scores what a machine can, releases the result where nobody has to read anything. Nothing is scored where a person has marked it all, or will. */
export async function handIn(
  tx: Tx,
  attempt: Attempt,
  submittedAt: number,
  by: "trainee" | "system" | Actor,
  clock: Clock,
  isMarkedByHand = false,
): Promise<Result | null> {
  const { id, enrollmentId, traineeId, requirementKey, paper, passingScoreBp } = attempt;
  // What is being saved this moment is either in before, or comes too late.
  await lockRow(tx, "attempts", id, "update");
  const saved = await findAllAnswers(tx, id);
  const answersDigest = contentHash([id, saved.map(({ questionKey, value }) => [questionKey, value])]);
  const authors = await findHoldersBeside(tx, traineeId, "question.edit");
  // Who alone looks after the questions may know the key: another person asks everything aloud, and no machine marks it.
  const asksAloud = authors.holds && !authors.others;
  if (!(await updateSubmitted(tx, id, { submittedAt, answersDigest, asksAloud }))) return attempt.result;
  const keys = await findKeys(tx, id);
  const answers = new Map(saved.map(({ questionKey, value }) => [questionKey, value]));
  const marks = new Map<string, number>();
  for (const question of isMarkedByHand || asksAloud ? [] : paper.questions) {
    const bp = scoreAnswer(question, keys[question.key] ?? {}, answers.get(question.key));
    if (bp !== "needs-grading") marks.set(question.key, bp);
  }
  await insertMarks(
    tx,
    [...marks].map(([questionKey, bp]) => ({
      id: `${id}.${questionKey}`,
      attemptId: id,
      traineeId,
      questionKey,
      bp,
      origin: "scored" as const,
      markedById: null,
      markedAt: submittedAt,
      noteId: null,
    })),
  );
  const { scoreBp, waiting, isPassed } = verdictOf(attempt.quiz, passingScoreBp, paper, marks);
  const result = waiting.length > 0 ? null : { scoreBp, isPassed, releasedAt: clock.now, releasedById: null };
  if (result) await insertResult(tx, { ...result, attemptId: id, traineeId });
  await journal(tx, {
    at: clock.now,
    ...whoHandsIn(by, traineeId),
    act: "attempt.submitted",
    subjectId: traineeId,
    objectKind: "attempt",
    objectId: id,
    body: {
      enrollmentId,
      requirementKey,
      submittedAt,
      answersDigest,
      waiting: waiting.length,
      ...(authors.holds && { mayKnowKey: true }),
      scoreBp: result?.scoreBp ?? null,
      isPassed: result?.isPassed ?? null,
    },
  });
  await projectStanding(tx, enrollmentId, clock);
  return result;
}

function whoHandsIn(by: "trainee" | "system" | Actor, traineeId: string) {
  if (by === "system") return { actorId: null, actorKind: by };
  if (by === "trainee") return { actorId: traineeId, actorKind: "person" as const };
  return { actorId: by.id, actorKind: by.kind };
}

/** The id of the attempt still open in this onboarding; one expired, or left from another onboarding, is handed in. */
export async function settleOpenAttempt(
  tx: Tx,
  { traineeId, enrollmentId, quizId }: Pick<Attempt, "traineeId" | "enrollmentId" | "quizId">,
  clock: Clock,
): Promise<string | null> {
  const id = await findOpenAttemptId(tx, traineeId, quizId);
  const attempt = id && (await findAttempt(tx, id, traineeId));
  if (!attempt) return null;
  const end = effectiveEnd(attempt, clock.now);
  if (end.open && attempt.enrollmentId === enrollmentId) return attempt.id;
  await handIn(tx, attempt, end.open ? clock.now : end.submittedAt, "system", clock);
  return null;
}
