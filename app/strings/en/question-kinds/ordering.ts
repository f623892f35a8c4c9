import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const ordering: WordsOfQuestionKind<"ordering"> = {
  title: "Put in order",
  hint: "Steps in their right order.",
  screen: () => "Give each its place, from first to last.",
  sheet: () => "Write the place of each, from 1.",
  fields: {
    items: { label: "Items in their right order, one a line", hint: "They are mixed when asked." },
  },
};
