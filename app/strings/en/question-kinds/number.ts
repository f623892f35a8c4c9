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
    further: {
      label: "Other right numbers, one per line",
      hint: "For example -4, or 12 ± 0.5. %50% before a number gives half the points.",
    },
    why: {
      label: "Feedback on each number",
      hint: "In the order of the numbers, the right one first; write - on a line to say nothing.",
    },
  },
};
