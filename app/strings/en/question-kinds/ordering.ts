import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const ordering: WordsOfQuestionKind<"ordering"> = {
  title: "Put in order",
  hint: "Steps in their right order.",
  screen: () => "Put them in order, from first to last.",
  sheet: () => "Number them in order, starting from 1.",
  fields: {
    items: {
      label: "Steps in their right order",
      hint: "They are shuffled when asked.",
      row: "Step",
      add: "Add a step",
      lines: { label: "Steps in their right order, one per line", hint: "They are shuffled when asked." },
      cells: { text: { label: "Text" } },
    },
  },
};
