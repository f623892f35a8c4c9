import type { Answer, AnswerKey, Paper, PaperQuestion } from "./quiz-questions.ts";

const full = 10_000;

/** Basis points for one answer; free text needs a person unless it is empty. Multiple choice is all or nothing. */
export function scoreAnswer(question: PaperQuestion, key: AnswerKey, answer: Answer | undefined): number | "needs-grading" {
  const given = [answer ?? []].flat().filter((part) => part.trim() !== "");
  if (given.length === 0) return 0;
  const text = given[0] ?? "";
  switch (question.kind) {
    case "single":
    case "multiple": return sameSet(given, key.correct ?? []) ? full : 0;
    case "short": return (key.accepted ?? []).some((accepted) => folded(accepted) === folded(text)) ? full : 0;
    case "number": {
      const number = readNumber(text, Object.values(question.unit ?? {}));
      const { value, tolerance = 0 } = key;
      if (number === null || value === undefined) return 0;
      return Math.abs(number - value) <= tolerance + Number.EPSILON * Math.abs(value) ? full : 0;
    }
    case "free": return "needs-grading";
  }
}

/** The score of a paper in basis points, weighted by points and rounded down; `waiting` has no mark yet. */
export function attemptScore({ questions }: Paper, marks: ReadonlyMap<string, number>): { scoreBp: number; waiting: string[] } {
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const earned = questions.reduce((sum, { key, points: weight }) => sum + weight * (marks.get(key) ?? 0), 0);
  const waiting = questions.filter(({ key }) => !marks.has(key)).map(({ key }) => key);
  return { scoreBp: points === 0 ? 0 : Math.floor(earned / points), waiting };
}

export function isPassed(scoreBp: number, passingScoreBp: number): boolean {
  return scoreBp >= passingScoreBp;
}

/** A number as people type it: decimal comma or point, spaces between thousands, the unit after it. Null if none. */
export function readNumber(text: string, units: readonly (string | undefined)[] = []): number | null {
  let plain = text.normalize("NFKC").trim().toLowerCase();
  for (const unit of units) {
    const ending = unit?.normalize("NFKC").trim().toLowerCase();
    if (ending && plain.endsWith(ending)) plain = plain.slice(0, -ending.length).trim();
  }
  plain = plain.replace(/^([-−])\s*/, "-").replace(/(?<=\d)[\s\u00a0\u202f'](?=\d{3})/g, "").replace(",", ".");
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number + 0 : null;
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((item) => left.has(item));
}
