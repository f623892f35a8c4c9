import { insertResult } from "#db/queries/results.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import type { Actor } from "#app/domain/access.ts";
import { verdictOf } from "#app/domain/quiz-scoring.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findOralExam, updateOralExam } from "#db/queries/oral-exams.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; isPassed: boolean }
  | { ok: false; code: "not-found" | "not-finished" | "marks-missing" };

/** The trainee's word that the exam took place; with it the result is released. */
export async function confirmOral(
  actor: Actor,
  { attemptId }: { attemptId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const attempt = await findAttempt(t, attemptId, actor.id);
    const exam = await findOralExam(t, attemptId);
    if (!attempt || !exam) return { ok: false, code: "not-found" };
    if (exam.finishedAt === null) return { ok: false, code: "not-finished" };
    if (attempt.result) return { ok: true, isPassed: attempt.result.isPassed };
    const { enrollmentId, requirementKey, traineeId, quiz, paper, passingScoreBp } = attempt;
    const { marks, open } = settleMarks(paper, await findAllMarks(t, attemptId), quiz, passingScoreBp);
    if (open.length > 0) return { ok: false, code: "marks-missing" };
    const { scoreBp, isPassed } = verdictOf(quiz, passingScoreBp, paper, marks);
    await updateOralExam(t, attemptId, { confirmedAt: now });
    await insertResult(t, {
      attemptId,
      traineeId,
      scoreBp,
      isPassed,
      releasedAt: now,
      releasedById: exam.examinerId,
    });
    await journal(t, {
      ...by(actor, now),
      act: "oral.confirmed",
      subjectId: traineeId,
      objectKind: "attempt",
      objectId: attemptId,
      body: { enrollmentId, requirementKey, scoreBp, isPassed, examinerId: exam.examinerId },
    });
    await projectStanding(t, enrollmentId, await findClock(t, now));
    return { ok: true, isPassed };
  });
}
