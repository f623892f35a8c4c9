import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const short: WordsOfQuestionKind<"short"> = {
  title: "Short answer",
  hint: "Any of the answers you accept.",
  screen: () => "A word or a few.",
  sheet: () => "A word or a few.",
  fields: {
    accepted: {
      label: "Accepted answers",
      hint: "Capitals and spaces do not matter, nor do quotes, dashes and letters that look alike. * stands for any text, \\* for a star.",
      row: "Answer",
      add: "Add an answer",
      lines: {
        label: "Accepted answers, one per line",
        hint: "* stands for any text, \\* for a star. %50% before a line gives half the points.",
      },
      cells: {
        text: { label: "Text" },
        share: { label: "Worth, in %", hint: "Empty: all points." },
      },
    },
  },
};
