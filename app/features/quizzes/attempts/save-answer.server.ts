import type { Actor } from "#app/domain/access.ts";
import { maySave } from "#app/domain/quiz-attempts.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import { lockRow, txBeside } from "#db/engine";
import { findAllAnswers, findAttempt, upsertAnswer } from "#db/queries/attempts.ts";
import { isOnPaper } from "#db/queries/paper-attempts.ts";
import { answerProblem, isBlank } from "#app/features/quizzes/shared/answer-problem.ts";

type Outcome =
  | { ok: true; questions: number; enrollmentId: string; requirementKey: string; deadlineAt: number | null }
  | {
      ok: false;
      at?: number;
      code:
        | "not-found"
        | "on-paper"
        | "handed-in"
        | "time-over"
        | "newer-answer"
        | "invalid"
        | "too-long"
        | "not-a-figure"
        | "two-figures"
        | "same-place";
    };
/** `isDraft` while it is still being typed: a figure that may be two is kept and asked about later. */
type Input = { attemptId: string; questionKey: string; answer: Answer; seq: number; isDraft?: boolean };

/** Keeps an answer of an open attempt; of two saves the higher sequence number wins. Not journaled. */
export async function saveAnswer(
  actor: Actor,
  { attemptId, questionKey, answer, seq, isDraft = false }: Input,
  now: number,
): Promise<Outcome> {
  return txBeside(async (t): Promise<Outcome> => {
    await lockRow(t, "attempts", attemptId, "update");
    const attempt = await findAttempt(t, attemptId, actor.id);
    const question = attempt?.paper.questions.find(({ key }) => key === questionKey);
    if (!attempt || !question || attempt.quiz.mode === "oral") return { ok: false, code: "not-found" };
    if (attempt.submittedAt !== null) return { ok: false, code: "handed-in", at: attempt.submittedAt };
    if (await isOnPaper(t, attemptId)) return { ok: false, code: "on-paper" };
    if (!maySave(attempt, now)) return { ok: false, code: "time-over", at: attempt.deadlineAt ?? now };
    const problem = answerProblem(question, answer);
    const value = isBlank(answer)
      ? ""
      : typeof answer === "string"
        ? answer
        : answer.filter((part) => part !== "");
    if (problem && !(isDraft && problem === "two-figures")) return { ok: false, code: problem };
    const kept = (await findAllAnswers(t, attemptId)).find((row) => row.questionKey === questionKey);
    const { enrollmentId, requirementKey, deadlineAt } = attempt;
    const done = {
      ok: true,
      questions: attempt.paper.questions.length,
      enrollmentId,
      requirementKey,
      deadlineAt,
    } as const;
    // The same answer said again needs no write; said later, it must still win over what was sent before it.
    if (
      JSON.stringify(kept?.value ?? "") === JSON.stringify(value) &&
      (kept === undefined || kept.seq >= seq)
    )
      return done;
    const isKept = await upsertAnswer(t, { attemptId, questionKey, value, seq, savedAt: now });
    return isKept ? done : { ok: false, code: "newer-answer" };
  });
}
