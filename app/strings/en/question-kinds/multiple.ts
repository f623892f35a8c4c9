import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { single } from "./single.ts";

export const multiple: WordsOfQuestionKind<"multiple"> = {
  title: "Several right answers",
  hint: "Options; part of the points for some of the right ones.",
  screen: () => "Choose all that are right.",
  sheet: () => "Tick all that are right.",
  fields: {
    options: {
      label: "Options, one per line",
      hint: "Put * before each right one. %50% or %-25% gives an option a weight of its own.",
    },
    why: single.fields.why,
    credit: {
      label: "Points",
      choices: {
        partial: "Part of the points for each right one, less for wrong ones",
        all: "All or nothing",
      },
    },
  },
};
