import { insertResult } from "#db/queries/results.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import { mayGrade } from "#app/domain/grading.ts";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import { verdictOf } from "#app/domain/quiz-scoring.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findSubjectOfAttempt } from "#db/queries/subjects.ts";

type Outcome =
  | { ok: true; scoreBp: number; isPassed: boolean; title: Localized; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "not-handed-in"
        | "already-released"
        | "marks-missing"
        | "changed";
    };
/** `scoreBp` is the result the grader was shown; left out, nothing is compared. */
type Input = { attemptId: string; scoreBp?: number | undefined };

/** Releases the result of an attempt whose written answers all have marks. Cannot be undone. */
export async function releaseAttempt(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const { attemptId } = input;
  return tx(async (t): Promise<Outcome> => {
    const subject = await findSubjectOfAttempt(t, attemptId);
    const attempt = subject && (await findAttempt(t, attemptId, subject.traineeId));
    if (!subject || !attempt) return { ok: false, code: "not-found" };
    const { traineeId, enrollmentId } = subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!mayGrade(attempt.quiz.gradedBy, actor, subject)) return { ok: false, code: "not-yours" };
    if (attempt.submittedAt === null) return { ok: false, code: "not-handed-in" };
    const rows = await findAllMarks(t, attemptId);
    const { marks, open } = settleMarks(attempt.paper, rows, attempt.quiz, attempt.passingScoreBp);
    const { scoreBp, isPassed } = verdictOf(attempt.quiz, attempt.passingScoreBp, attempt.paper, marks);
    if (open.length > 0) return { ok: false, code: "marks-missing" };
    if (input.scoreBp !== undefined && input.scoreBp !== scoreBp) return { ok: false, code: "changed" };
    const isNew = await insertResult(t, {
      attemptId,
      traineeId,
      scoreBp,
      isPassed,
      releasedAt: now,
      releasedById: actor.id,
    });
    if (!isNew) return { ok: false, code: "already-released" };
    await journal(t, {
      ...by(actor, now),
      act: "attempt.released",
      subjectId: traineeId,
      objectKind: "attempt",
      objectId: attemptId,
      body: {
        enrollmentId,
        requirementKey: attempt.requirementKey,
        scoreBp,
        isPassed,
        marks: rows.map(({ id }) => id),
      },
    });
    await projectStanding(t, enrollmentId, await findClock(t, now));
    const names = await findNames(t, [traineeId]);
    return { ok: true, scoreBp, isPassed, title: attempt.quiz.title, traineeName: names[traineeId] ?? "" };
  });
}
