import { figuresIn, unitsOf } from "#app/domain/number-text.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import { type PaperQuestion, rulesOf } from "#app/domain/quiz-questions.ts";

const longestBlank = 300;
type Problem = "invalid" | "too-long" | "not-a-figure" | "two-figures" | "same-place" | null;

export function isBlank(answer: Answer | undefined): boolean {
  return [answer ?? []].flat().every((part) => part.trim() === "");
}

/** What is wrong with the shape of an answer; blank is allowed. */
export function answerProblem(
  { kind, options = [], lefts = [], unit }: PaperQuestion,
  answer: Answer,
): Problem {
  if (isBlank(answer)) return [answer].flat().join("").length > longestBlank ? "too-long" : null;
  const { answer: shape, fields } = rulesOf(kind);
  const ids = new Set(options.map(({ id }) => id));
  const parts = [answer].flat().filter((part) => part !== "");
  const isOneOf = (all: readonly string[]) => typeof answer === "string" && all.includes(answer);
  switch (shape.as) {
    case "options":
      return parts.every((id) => ids.has(id)) && new Set(parts).size === parts.length ? null : "invalid";
    case "option":
      return isOneOf([...ids]) ? null : "invalid";
    case "choice": {
      const field = fields[shape.field];
      return field?.as === "choice" && isOneOf(field.of) ? null : "invalid";
    }
    case "pairs":
      return pairProblem(parts, new Set(lefts.map(({ id }) => id)), ids);
    case "places":
      return placeProblem(parts, ids);
    case "text":
    case "figure": {
      if (typeof answer !== "string") return "invalid";
      if (answer.length > shape.longest) return "too-long";
      if (shape.as === "text") return null;
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
