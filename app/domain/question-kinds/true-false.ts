import { inLanguage, type Localized } from "#app/domain/localized.ts";
import { scoreChoice } from "#app/domain/choice-answers.ts";
import { asTyped, defineQuestionKind, none, nothing } from "#app/domain/question-kind.ts";

type TrueFalse = {
  correct: boolean;
  /** What is said about answering so. */
  notes?: { true?: Localized | undefined; false?: Localized | undefined } | undefined;
};

/** A sentence that holds or does not. */
export const trueFalse = defineQuestionKind<TrueFalse>()({
  answer: { as: "choice", field: "right" },
  judged: null,
  pricedProduct: null,
  draw: ({ correct, notes }) => ({
    shown: {},
    key: { correct: [String(correct)], ...(notes && { notes: told(notes.true, notes.false) }) },
  }),
  score: (given, _, key) => scoreChoice(given, key),
  said: asTyped,
  right: (_, { correct = [] }) => correct,
  // Only the side that was taken is spoken of: what the other says stands by itself.
  notes: (_, { notes = {} }, chosen, language) =>
    chosen.flatMap((side) => (notes[side] ? [{ of: side, text: inLanguage(notes[side], language) }] : [])),
  problem: none,
  texts: nothing,
  mended: (_, old, { correct }) => ({ ...old, correct: [String(correct)] }),
  keyLines: ({ correct, notes }) => [
    { text: { field: "right", choice: "true" }, isRight: correct, note: notes?.true },
    { text: { field: "right", choice: "false" }, isRight: !correct, note: notes?.false },
  ],
  sample: (isRight, _, { correct }) =>
    ["true", "false"].find((one) => (correct?.[0] === one) === isRight) ?? "",
  fields: {
    right: { as: "choice", of: ["true", "false"] },
    whenTrue: { as: "texts", max: 2_000, isOptional: true },
    whenFalse: { as: "texts", max: 2_000, isOptional: true },
  },
  write: (question) => ({
    right: question ? String(question.correct) : "",
    whenTrue: (language) => question?.notes?.true?.[language] ?? "",
    whenFalse: (language) => question?.notes?.false?.[language] ?? "",
  }),
  read(filled, before) {
    const [whenTrue, whenFalse] = [
      filled.texts("whenTrue", before?.notes?.true),
      filled.texts("whenFalse", before?.notes?.false),
    ].map((text) => (Object.keys(text).length > 0 ? text : undefined));
    return {
      correct: filled.value("right") === "true",
      ...((whenTrue || whenFalse) && { notes: told(whenTrue, whenFalse) }),
    };
  },
});

function told(whenTrue: Localized | undefined, whenFalse: Localized | undefined): Record<string, Localized> {
  return { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) };
}
