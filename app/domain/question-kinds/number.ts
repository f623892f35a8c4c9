import { noteOnFigure, rightFigures, sampleFigure, scoreFigure } from "#app/domain/figure-answers.ts";
import type { Localized } from "#app/domain/localized.ts";
import { linesOfNotes, linesOfNumbers, type Numbers, numbersWithNotes } from "#app/domain/number-lines.ts";
import { figureText } from "#app/domain/number-text.ts";
import { asTyped, defineQuestionKind, none } from "#app/domain/question-kind.ts";
import type { AnswerKey } from "#app/domain/question-parts.ts";
import { fullBp } from "#app/domain/share-of-points.ts";

/** `note` is said to whoever gave this number; `partly` are further numbers that count, in full or in part. */
type NumberAsked = Numbers & { value: number; tolerance: number; unit?: Localized | undefined };

/** A number with its unit, and how far an answer may be off. */
export const number = defineQuestionKind<NumberAsked>()({
  answer: { as: "figure", longest: 40 },
  judged: null,
  pricedProduct: null,
  draw: (question) => ({ shown: question.unit ? { unit: question.unit } : {}, key: keyOf(question) }),
  score: scoreFigure,
  said: asTyped,
  right: rightFigures,
  notes: noteOnFigure,
  problem: none,
  texts: ({ unit, note, partly = [] }) =>
    [unit, note, ...partly.map((one) => one.note)].flatMap((text) => text ?? []),
  mended: (_, { partly: __, note: ___, ...old }, question) => ({ ...old, ...keyOf(question) }),
  keyLines: ({ unit, partly = [], ...whole }) =>
    [{ ...whole, bp: fullBp }, ...partly].map(({ value, tolerance, bp, note }) => ({
      text: String(value),
      isRight: bp > 0,
      tolerance,
      unit,
      note,
      bp: bp < fullBp ? bp : undefined,
    })),
  sample: (isRight, _, key) => sampleFigure(isRight, key),
  fields: {
    value: { as: "figure" },
    tolerance: { as: "figure" },
    unit: { as: "texts", max: 40, isOptional: true },
    further: { as: "numbers" },
    why: { as: "lines", max: 6_000, isOptional: true },
  },
  write: (question, language) => ({
    value: question ? figureText(question.value, language) : "",
    tolerance: figureText(question?.tolerance ?? 0, language),
    unit: (one) => question?.unit?.[one] ?? "",
    further: linesOfNumbers(question?.partly, language),
    why: (one) => linesOfNotes(question ?? {}, one),
  }),
  read(filled, before) {
    const unit = filled.texts("unit", before?.unit);
    return {
      value: filled.value("value"),
      tolerance: Math.abs(filled.value("tolerance")),
      ...(Object.keys(unit).length > 0 && { unit }),
      ...numbersWithNotes(filled.value("further"), filled.lines("why"), before),
    };
  },
});

function keyOf({ value, tolerance, note, partly }: NumberAsked): AnswerKey {
  return { value, tolerance, ...(note && { note }), ...(partly && { partly }) };
}
