import { noteOnFigure, rightFigures, sampleFigure, scoreFigure } from "#app/domain/figure-answers.ts";
import type { Localized } from "#app/domain/localized.ts";
import { numberLine } from "#app/domain/line-syntax.ts";
import { percentOfWeight, weightOfPercent } from "#app/domain/answer-weights.ts";
import { figureText } from "#app/domain/number-text.ts";
import { asTyped, defineQuestionKind, none } from "#app/domain/question-kind.ts";
import type { AnswerKey, PartlyRight } from "#app/domain/question-parts.ts";
import { ifSaid } from "#app/domain/question-rows.ts";
import { fullBp } from "#app/domain/share-of-points.ts";

/** `note` is said to whoever gave this number; `partly` are further numbers that count, in full or in part. */
type NumberAsked = {
  value: number;
  tolerance: number;
  unit?: Localized | undefined;
  note?: Localized | undefined;
  partly?: PartlyRight<{ value: number; tolerance: number; note?: Localized | undefined }>[] | undefined;
};

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
    whenRight: { as: "texts", max: 2_000, isOptional: true },
    further: {
      as: "rows",
      most: 30,
      isOptional: true,
      line: numberLine,
      cells: {
        value: { as: "figure" },
        tolerance: { as: "figure", isOptional: true },
        share: { as: "share", least: 0 },
        why: { as: "texts", max: 2_000, isOptional: true, isFolded: true },
      },
    },
  },
  write: (question, language) => ({
    value: question ? figureText(question.value, language) : "",
    tolerance: figureText(question?.tolerance ?? 0, language),
    unit: (one) => question?.unit?.[one] ?? "",
    whenRight: (one) => question?.note?.[one] ?? "",
    further: (question?.partly ?? []).map(({ value, tolerance, bp, note }, at) => ({
      id: `n${at + 1}`,
      cells: {
        value: figureText(value, language),
        tolerance: tolerance > 0 ? figureText(tolerance, language) : "",
        share: bp < fullBp ? String(percentOfWeight(bp)) : "",
        why: note,
      },
    })),
  }),
  read(filled, before) {
    const unit = filled.texts("unit", before?.unit);
    const note = ifSaid(filled.texts("whenRight", before?.note));
    const old = new Map(before?.partly?.map((one, at) => [`n${at + 1}`, one.note]));
    const partly = filled.rows("further").map((row) => {
      const why = ifSaid(row.texts("why", old.get(row.id)));
      return {
        value: row.number("value") ?? 0,
        tolerance: Math.abs(row.number("tolerance") ?? 0),
        bp: weightOfPercent(row.number("share") ?? 100),
        ...(why && { note: why }),
      };
    });
    return {
      value: filled.value("value"),
      tolerance: Math.abs(filled.value("tolerance")),
      ...(Object.keys(unit).length > 0 && { unit }),
      ...(note && { note }),
      ...(partly.length > 0 && { partly }),
    };
  },
});

function keyOf({ value, tolerance, note, partly }: NumberAsked): AnswerKey {
  return { value, tolerance, ...(note && { note }), ...(partly && { partly }) };
}
