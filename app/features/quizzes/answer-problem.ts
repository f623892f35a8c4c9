import type { Answer, PaperQuestion } from "#app/domain/quiz-questions.ts";
import { readNumber } from "#app/domain/quiz-scoring.ts";

export const longestAnswer = { short: 300, number: 40, free: 5_000 } as const;

export function isBlank(answer: Answer | undefined): boolean {
  return [answer ?? []].flat().every((part) => part.trim() === "");
}

/** What is wrong with the shape of an answer; blank is allowed. */
export function answerProblem(
  { kind, options = [], unit }: PaperQuestion, answer: Answer,
): "invalid" | "too-long" | "not-a-figure" | null {
  const ids = new Set(options.map(({ id }) => id));
  if (isBlank(answer)) return [answer].flat().join("").length > longestAnswer.short ? "too-long" : null;
  if (kind === "multiple") {
    const chosen = [answer].flat();
    return chosen.every((id) => ids.has(id)) && new Set(chosen).size === chosen.length ? null : "invalid";
  }
  if (typeof answer !== "string") return "invalid";
  if (kind === "single") return ids.has(answer) ? null : "invalid";
  if (answer.length > longestAnswer[kind]) return "too-long";
  return kind === "number" && readNumber(answer, Object.values(unit ?? {})) === null ? "not-a-figure" : null;
}
