import type { Actor } from "#app/domain/access.ts";
import type { Answer, AnswerKey } from "#app/domain/question-parts.ts";
import { isJudged, type PaperQuestion, rulesOf } from "#app/domain/quiz-questions.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read } from "#db/engine";
import { findKeys, findPaper } from "#db/queries/attempts.ts";

type Wish = { isRight: boolean; language: "en" | "bg" };
/** `slips`: so many answers are wrong all the same. */
type Sitting = Wish & { slips?: number };

/** Starts, answers and hands in a quiz, rightly or wrongly. */
export async function sitQuiz(
  trainee: Actor,
  at: { enrollmentId: string; key: string },
  { slips = 0, ...wish }: Sitting,
  now: number,
) {
  const started = await startAttempt(trainee, at, now);
  if (!started.ok) return started;
  const { attemptId } = started;
  const keys = await findKeys(read(), attemptId);
  let later = now;
  let left = slips;
  for (const question of await findPaper(read(), attemptId)) {
    later += 20_000;
    const isSlip = left > 0 && !isJudged(question.kind);
    if (isSlip) left--;
    const answer = answerTo(question, keys[question.key] ?? {}, {
      ...wish,
      isRight: wish.isRight && !isSlip,
    });
    const saved = await saveAnswer(trainee, { attemptId, questionKey: question.key, answer, seq: 1 }, later);
    if (!saved.ok) return saved;
  }
  return submitAttempt(trainee, { attemptId }, later + 20_000);
}

/** The questions of an attempt that a person has to read. */
export async function findWrittenQuestions(attemptId: string): Promise<string[]> {
  return (await findPaper(read(), attemptId)).filter(({ kind }) => isJudged(kind)).map(({ key }) => key);
}

/** An answer that is right, or surely not. */
export function answerTo(question: PaperQuestion, key: AnswerKey, { isRight, language }: Wish): Answer {
  return rulesOf(question.kind).sample(isRight, question, key, language);
}
