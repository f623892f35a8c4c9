import { isAccepted, isNearMiss } from "./answer-text.ts";
import { figuresIn, unitsOf } from "./number-text.ts";
import type { Quiz } from "./quiz.ts";
import type { Answer, AnswerKey, Paper, PaperQuestion } from "./quiz-questions.ts";

const full = 10_000;

/** Basis points for one answer; what a person must judge, and a slip of one letter, needs grading unless it is empty. Fractions are rounded down. */
export function scoreAnswer(
  question: PaperQuestion,
  key: AnswerKey,
  answer: Answer | undefined,
): number | "needs-grading" {
  const given = [answer ?? []].flat().filter((part) => part.trim() !== "");
  if (given.length === 0) return 0;
  const text = given[0] ?? "";
  switch (question.kind) {
    case "single":
    case "multiple":
    case "true-false":
      return scoreChoice(given, key);
    case "matching":
    case "ordering":
      return shareOf(given, key.correct ?? []);
    case "short":
      return scoreText(text, key);
    case "number":
    case "calculated":
      return wholePoints(figureGiven(text, question.unit, key)?.bp ?? 0);
    case "free":
    case "oral":
      return "needs-grading";
  }
}

function scoreChoice(given: readonly string[], { correct = [], credit, weights }: AnswerKey): number {
  if (weights && sameSet(given, correct)) return full;
  if (weights) return wholePoints(given.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  if (credit !== "partial") return sameSet(given, correct) ? full : 0;
  const right = given.filter((id) => correct.includes(id)).length;
  return Math.max(0, Math.floor((full * (right - (given.length - right))) / correct.length));
}

/** Three thirds, written with seven digits, are everything. */
function wholePoints(bp: number): number {
  return Math.min(full, Math.max(0, Math.floor(bp + 0.01)));
}

function shareOf(given: readonly string[], correct: readonly string[]): number {
  return Math.floor(
    (full * new Set(given.filter((part) => correct.includes(part))).size) / Math.max(1, correct.length),
  );
}

function scoreText(text: string, { accepted = [], partly = [] }: AnswerKey): number | "needs-grading" {
  if (accepted.some((one) => isAccepted(one, text))) return full;
  const known = partly.filter((one) => one.text !== undefined && isAccepted(one.text, text));
  if (known.length > 0) return wholePoints(Math.max(...known.map(({ bp }) => bp)));
  return [...accepted, ...partly.flatMap((one) => (one.bp > 0 ? (one.text ?? []) : []))].some((one) =>
    isNearMiss(one, text),
  )
    ? "needs-grading"
    : 0;
}

type NumberKey = Pick<AnswerKey, "value" | "tolerance" | "note" | "partly">;

/** Which of the numbers of a key was given, the best where it may be several; undefined where none was. */
export function figureGiven(
  text: string,
  unit: PaperQuestion["unit"],
  { value, tolerance, note, partly = [] }: NumberKey,
) {
  // What may be read as two numbers was asked about when it was typed; where it stands all the same, the key decides.
  const given = figuresIn(text, unitsOf(unit));
  const isNear = (at: number, by = 0) =>
    given.some((number) => Math.abs(number - at) <= by + Number.EPSILON * Math.abs(at));
  return [{ value, tolerance, note, bp: full }, ...partly]
    .filter((one) => one.value !== undefined && isNear(one.value, one.tolerance))
    .sort((a, b) => b.bp - a.bp)[0];
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
  { mustHaves = [], mustHaveBp = full }: Pick<Quiz, "mustHaves" | "mustHaveBp">,
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

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((item) => left.has(item));
}
