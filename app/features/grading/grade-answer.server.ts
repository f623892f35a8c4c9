import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import { isJudged } from "#app/domain/quiz-questions.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { findAttempt, findMarks, insertMarks } from "#db/queries/attempts.ts";
import { insertNote } from "#db/queries/people.ts";
import { findSubjectOfAttempt } from "#db/queries/subjects.ts";

type Outcome =
  | { ok: true; isNew: boolean }
  | {
      ok: false;
      code: "not-found" | "not-yours" | "not-for-yourself" | "not-handed-in" | "already-released" | "invalid" | "changed";
    };
/** `seen` is the mark the grader was shown (empty for none); left out, nothing is compared. */
type Input = { attemptId: string; questionKey: string; bp: number; comment: string; seen?: string | undefined };

/** Puts a draft mark on one written answer; a change of mind is a further mark. */
export async function gradeAnswer(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  const { attemptId, questionKey, bp } = input;
  const comment = input.comment.trim();
  if (!Number.isInteger(bp) || bp < 0 || bp > 10_000) return { ok: false, code: "invalid" };
  return tx(async (t): Promise<Outcome> => {
    const subject = await findSubjectOfAttempt(t, attemptId);
    const attempt = subject && (await findAttempt(t, attemptId, subject.traineeId));
    if (!subject || !attempt) return { ok: false, code: "not-found" };
    const { traineeId } = subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!mayGrade(attempt.quiz.gradedBy, actor, subject)) return { ok: false, code: "not-yours" };
    if (attempt.submittedAt === null) return { ok: false, code: "not-handed-in" };
    if (attempt.result) return { ok: false, code: "already-released" };
    const last = (await findMarks(t, attemptId)).get(questionKey);
    const isWritten = attempt.paper.questions.some(({ key, kind }) => key === questionKey && isJudged(kind));
    if (!isWritten || last?.markedById === null) return { ok: false, code: "invalid" };
    if (last?.markedById === actor.id && last.bp === bp && (last.comment ?? "") === comment) return { ok: true, isNew: false };
    if (input.seen !== undefined && input.seen !== (last?.id ?? "")) return { ok: false, code: "changed" };
    if (comment) await insertNote(t, { id: noteId, subjectId: traineeId, body: comment, createdAt: now });
    await insertMarks(t, [{
      id, attemptId, traineeId, questionKey, bp, markedById: actor.id, markedAt: Math.max(now, (last?.markedAt ?? 0) + 1),
      noteId: comment ? noteId : null,
    }]);
    await journal(t, {
      at: now, actorId: actor.id, actorKind: actor.kind, act: "attempt.marked", subjectId: traineeId, objectKind: "attempt",
      objectId: attemptId, body: { enrollmentId: attempt.enrollmentId, questionKey, bp, markId: id },
    });
    return { ok: true, isNew: true };
  });
}
