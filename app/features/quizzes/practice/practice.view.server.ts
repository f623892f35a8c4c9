import type { Clock } from "#app/domain/clock.ts";
import { createHash } from "node:crypto";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import { scoreAnswer } from "#app/domain/quiz-scoring.ts";
import { read } from "#db/engine";
import { drawPractice } from "#app/acts/draw-attempt.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findJourney } from "#db/queries/standings.ts";
import { askedQuestion } from "#app/features/quizzes/shared/asked-question.view.server.ts";
import { withRichText } from "#app/features/quizzes/shared/shown-review.view.server.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";

const seedOf = (seed: string) => createHash("sha256").update(seed).digest();

async function round(enrollmentId: string, key: string, seed: string, clock: Clock) {
  const found = await findJourney(read(), enrollmentId, clock);
  const standing = found?.journey.stages
    .flatMap((stage) => stage.requirements)
    .find((row) => row.requirement.key === key);
  const published =
    standing?.requirement.kind === "quiz"
      ? await findQuizByKey(read(), standing.requirement.quiz)
      : undefined;
  if (!published?.quiz.practice) return undefined;
  return { quiz: published.quiz, drawn: await drawPractice(read(), published.quiz, seedOf(seed)) };
}

/** A practice round that its seed decides; undefined where the quiz offers none. Never holds a key. */
export async function viewPractice(
  enrollmentId: string,
  key: string,
  seed: string,
  clock: Clock,
  language: Language,
) {
  const made = await round(enrollmentId, key, seed, clock);
  if (!made) return undefined;
  const questions = (made.drawn?.paper.questions ?? []).map((question) => ({
    key: question.key,
    ...askedQuestion(question, "", language),
  }));
  return { enrollmentId, requirementKey: key, title: inLanguage(made.quiz.title, language), questions };
}

/** What was right in a round; nothing is kept. */
export async function viewPracticed(
  enrollmentId: string,
  key: string,
  seed: string,
  answers: ReadonlyMap<string, Answer>,
  clock: Clock,
  language: Language,
) {
  const made = await round(enrollmentId, key, seed, clock);
  if (!made?.drawn) return undefined;
  const { paper, keys } = made.drawn;
  const marks = new Map(
    paper.questions.map((question) => {
      const bp = scoreAnswer(question, keys[question.key] ?? {}, answers.get(question.key));
      const isAlmost = bp === "needs-grading";
      return [question.key, { bp: isAlmost ? 10_000 : bp, isAlmost, comment: null }] as const;
    }),
  );
  const review = reviewOf(paper, answers, marks, keys, true, language).map((row) =>
    withRichText(row, language),
  );
  return { right: [...marks.values()].filter(({ bp }) => bp === 10_000).length, of: marks.size, review };
}
