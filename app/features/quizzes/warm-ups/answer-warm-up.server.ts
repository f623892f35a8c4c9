import type { Actor } from "#app/domain/access.ts";
import { maySave } from "#app/domain/quiz-attempts.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import { scoreAnswer } from "#app/domain/quiz-scoring.ts";
import { tx } from "#db/engine";
import { finishWarmUp } from "#app/acts/finish-warm-up.ts";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findWarmUp, findWarmUpKeys, findWarmUpQuestions, updateAnswered } from "#db/queries/warm-ups.ts";
import { answerProblem, isBlank } from "#app/features/quizzes/shared/answer-problem.ts";

type Outcome =
  | { ok: true }
  | {
      ok: false;
      code:
        | "not-found"
        | "time-over"
        | "answer-or-say"
        | "invalid"
        | "too-long"
        | "not-a-figure"
        | "two-figures"
        | "same-place";
    };
/** No answer at all says that one does not know. */
type Input = { warmUpId: string; position: number; answer: Answer | null };

/** Keeps and scores the one answer to a question of a warm-up; a second one changes nothing. The last ends the warm-up. */
export async function answerWarmUp(
  actor: Actor,
  { warmUpId, position, answer }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const warmUp = await findWarmUp(t, warmUpId);
    const asked =
      warmUp?.personId === actor.id
        ? (await findWarmUpQuestions(t, warmUpId)).find((row) => row.position === position)
        : undefined;
    if (!warmUp || !asked) return { ok: false, code: "not-found" };
    if (asked.answeredAt !== null) return { ok: true };
    if (!maySave({ deadlineAt: warmUp.deadlineAt, submittedAt: warmUp.finishedAt }, now))
      return { ok: false, code: "time-over" };
    if (answer !== null && isBlank(answer)) return { ok: false, code: "answer-or-say" };
    const value =
      answer === null ? "" : typeof answer === "string" ? answer : answer.filter((part) => part !== "");
    const problem = answerProblem(asked.question, value);
    if (problem) return { ok: false, code: problem };
    const key = (await findWarmUpKeys(t, warmUpId, "all")).get(position) ?? {};
    const score = scoreAnswer(asked.question, key, value);
    // A slip of one letter is known all the same; nobody marks here.
    const isRight = score === 10_000 || score === "needs-grading";
    if (!(await updateAnswered(t, warmUpId, position, { value, isRight, answeredAt: now })))
      return { ok: true };
    await journal(t, {
      ...by(actor, now),
      act: "warm-up.answered",
      subjectId: actor.id,
      objectKind: "warm-up",
      objectId: warmUpId,
      body: { position, answerDigest: contentHash([warmUpId, position, value]) },
    });
    const answered = warmUp.answered + 1;
    if (answered === warmUp.of) await finishWarmUp(t, { ...warmUp, answered }, now, now);
    return { ok: true };
  });
}
