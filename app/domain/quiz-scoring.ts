import type { Answer, AnswerKey } from "./question-parts.ts";
import type { Quiz } from "./quiz.ts";
import { type Paper, type PaperQuestion, rulesOf } from "./quiz-questions.ts";
import { fullBp } from "./share-of-points.ts";

/** Basis points for one answer; what a person must judge, and a slip of one letter, needs grading unless it is empty. Fractions are rounded down. */
export function scoreAnswer(
  question: PaperQuestion,
  key: AnswerKey,
  answer: Answer | undefined,
): number | "needs-grading" {
  const given = [answer ?? []].flat().filter((part) => part.trim() !== "");
  if (given.length === 0) return 0;
  return rulesOf(question.kind).score(given, question, key);
}

/** The score of a paper in basis points, weighted by points and rounded down; `waiting` has no mark yet. */
export function attemptScore(
  { questions }: Paper,
  marks: ReadonlyMap<string, number>,
): { scoreBp: number; waiting: string[] } {
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const earned = questions.reduce((sum, { key, points: weight }) => sum + weight * (marks.get(key) ?? 0), 0);
  const waiting = questions.filter(({ key }) => !marks.has(key)).map(({ key }) => key);
  return { scoreBp: points === 0 ? 0 : Math.floor(earned / points), waiting };
}

export type Verdict = { scoreBp: number; waiting: string[]; missed: string[]; isPassed: boolean };

/** The score against the passing score; `missed` are must-haves below what each must reach by itself. */
export function verdictOf(
  { mustHaves = [], mustHaveBp = fullBp }: Pick<Quiz, "mustHaves" | "mustHaveBp">,
  passingScoreBp: number,
  paper: Paper,
  marks: ReadonlyMap<string, number>,
): Verdict {
  const { scoreBp, waiting } = attemptScore(paper, marks);
  const missed = mustHaves.filter((key) => (marks.get(key) ?? 0) < mustHaveBp);
  return {
    scoreBp,
    waiting,
    missed,
    isPassed: waiting.length === 0 && scoreBp >= passingScoreBp && missed.length === 0,
  };
}
