import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const single: WordsOfQuestionKind<"single"> = {
  title: "One right answer",
  hint: "Options; one is right.",
  screen: () => "Choose one answer.",
  sheet: () => "Tick one.",
  fields: {
    options: {
      label: "Answers",
      hint: "Mark the right one. Rows left empty are left out.",
      row: "Answer",
      add: "Add an answer",
      fold: "Why, and part of the points",
      lines: {
        label: "Answers, one per line",
        hint: "Put * before the right one. %50% before an answer gives half the points.",
      },
      cells: {
        right: { label: "This is the right one" },
        text: { label: "Text" },
        share: {
          label: "Worth, in %",
          hint: "Only where an almost right answer gets part of the points, for example 50.",
        },
        why: { label: "Why it is right or wrong" },
      },
    },
  },
};
