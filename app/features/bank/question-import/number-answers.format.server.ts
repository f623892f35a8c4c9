import type { Localized } from "#app/domain/localized.ts";
import type { ImportNote, ImportRefusal } from "#app/domain/question-import.ts";
import type { Question, QuestionOf } from "#app/domain/quiz-questions.ts";

export type Figure = { value: number; tolerance: number; bp: number; note?: Localized | undefined };

/** A question of numbers: the first that is worth everything, and with it every other that is worth something. */
export function numberFrom(
  base: Pick<Question, "prompt" | "points" | "explanation">,
  figures: readonly Figure[],
  notes: ImportNote[],
): QuestionOf<"number"> | { refused: ImportRefusal } {
  if (figures.some(({ value, tolerance }) => !Number.isFinite(value) || !Number.isFinite(tolerance)))
    return { refused: "not-a-number" };
  const first = figures.find(({ bp }) => bp >= 10_000);
  if (!first) return { refused: "no-right-option" };
  if (figures.some(({ bp }) => bp <= 0)) notes.push("wrong-answers-dropped");
  const { bp: _, ...whole } = first;
  const partly = figures.filter((one) => one !== first && one.bp > 0);
  return { ...base, kind: "number", ...whole, ...(partly.length > 0 && { partly }) };
}

/** The same numbers as a row of answers. */
export function figuresOf({ value, tolerance, note, partly = [] }: QuestionOf<"number">): Figure[] {
  return [{ value, tolerance, bp: 10_000, ...(note && { note }) }, ...partly];
}
