import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const short: WordsOfQuestionKind<"short"> = {
  title: "A word or a few",
  hint: "Any of the texts you accept.",
  screen: () => "A word or a few.",
  sheet: () => "A word or a few.",
  fields: {
    accepted: {
      label: "Accepted answers, one a line",
      hint: "Capitals and spaces do not matter, nor do quotes, dashes and letters that look alike; * stands for any text, \\* for a star. %50% before a line gives half the points.",
    },
  },
};
