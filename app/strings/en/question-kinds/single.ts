import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const single: WordsOfQuestionKind<"single"> = {
  title: "One right answer",
  hint: "Options; one is right.",
  screen: () => "Choose one answer.",
  sheet: () => "Tick one.",
  fields: {
    options: {
      label: "Options, one per line",
      hint: "Put * before the right one. %50% before an option gives half the points.",
    },
    why: {
      label: "Why each is right or wrong",
      hint: "In the order of the options; write - on a line to say nothing.",
    },
  },
};
