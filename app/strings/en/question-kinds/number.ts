import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const number: WordsOfQuestionKind<"number"> = {
  title: "A number",
  hint: "With a tolerance and a unit.",
  screen: (unit) => (unit ? `A number, in ${unit}.` : "A number, for example 12 or 12.5."),
  sheet: (unit) => (unit ? `A number, in ${unit}.` : "A number."),
  fields: {
    value: { label: "The right number" },
    tolerance: { label: "Tolerance", hint: "0 if it must be exact." },
    unit: { label: "Unit" },
    whenRight: { label: "Feedback on the right number" },
    further: {
      label: "Other numbers that count",
      hint: "A second right number, or one that brings part of the points. Rows left empty are left out.",
      row: "Number",
      add: "Add a number",
      fold: "Feedback",
      lines: {
        label: "Other numbers that count, one per line",
        hint: "For example -4, or 12 ± 0.5. %50% before a number gives half the points.",
      },
      cells: {
        value: { label: "Number" },
        tolerance: { label: "Tolerance", hint: "How far an answer may be off." },
        share: { label: "Worth, in %", hint: "Empty: all points." },
        why: { label: "Feedback on this number" },
      },
    },
  },
};
