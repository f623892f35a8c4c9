import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const matching: WordsOfQuestionKind<"matching"> = {
  title: "Match pairs",
  hint: "What belongs to what.",
  screen: () => "Choose what belongs to each.",
  sheet: () => "Write the letter that belongs to each.",
  fields: {
    pairs: {
      label: "Pairs",
      hint: "Fill in only the right side for one more choice that fits nothing.",
      row: "Pair",
      add: "Add a pair",
      lines: {
        label: "Pairs, one per line",
        hint: "Left = right. A line that begins with = is one more choice that fits nothing.",
      },
      cells: { left: { label: "Left side" }, right: { label: "What belongs to it" } },
    },
  },
};
