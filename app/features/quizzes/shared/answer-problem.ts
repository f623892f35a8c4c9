import { figuresIn, unitsOf } from "#app/domain/number-text.ts";
import type { Answer, PaperQuestion } from "#app/domain/quiz-questions.ts";

const longestAnswer = { short: 300, number: 40, calculated: 40, free: 5_000, oral: 5_000 } as const;
type Problem = "invalid" | "too-long" | "not-a-figure" | "two-figures" | "same-place" | null;

export function isBlank(answer: Answer | undefined): boolean {
  return [answer ?? []].flat().every((part) => part.trim() === "");
}

/** What is wrong with the shape of an answer; blank is allowed. */
export function answerProblem(
  { kind, options = [], lefts = [], unit }: PaperQuestion,
  answer: Answer,
): Problem {
  if (isBlank(answer)) return [answer].flat().join("").length > longestAnswer.short ? "too-long" : null;
  const ids = new Set(options.map(({ id }) => id));
  const parts = [answer].flat().filter((part) => part !== "");
  switch (kind) {
    case "multiple":
      return parts.every((id) => ids.has(id)) && new Set(parts).size === parts.length ? null : "invalid";
    case "single":
      return typeof answer === "string" && ids.has(answer) ? null : "invalid";
    case "true-false":
      return answer === "true" || answer === "false" ? null : "invalid";
    case "matching":
      return pairProblem(parts, new Set(lefts.map(({ id }) => id)), ids);
    case "ordering":
      return placeProblem(parts, ids);
    default: {
      if (typeof answer !== "string") return "invalid";
      if (answer.length > longestAnswer[kind]) return "too-long";
      if (kind !== "number" && kind !== "calculated") return null;
      const meant = figuresIn(answer, unitsOf(unit)).length;
      return meant === 1 ? null : meant === 0 ? "not-a-figure" : "two-figures";
    }
  }
}

function pairProblem(
  parts: readonly string[],
  lefts: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): Problem {
  const pairs = parts.map((part) => part.split(":"));
  const isWhole = pairs.every(
    ([left = "", right = "", more]) => lefts.has(left) && ids.has(right) && more === undefined,
  );
  return isWhole && new Set(pairs.map(([left]) => left)).size === pairs.length ? null : "invalid";
}

function placeProblem(parts: readonly string[], ids: ReadonlySet<string>): Problem {
  const pairs = parts.map((part) => part.split(":"));
  const isPlace = (place: string) =>
    /^\d{1,2}$/.test(place) && Number(place) >= 1 && Number(place) <= ids.size;
  const isWhole = pairs.every(
    ([id = "", place = "", more]) => ids.has(id) && isPlace(place) && more === undefined,
  );
  if (!isWhole || new Set(pairs.map(([id]) => id)).size !== pairs.length) return "invalid";
  return new Set(pairs.map(([, place]) => place)).size === pairs.length ? null : "same-place";
}
