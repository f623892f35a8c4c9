import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { single } from "./single.ts";

export const multiple: WordsOfQuestionKind<"multiple"> = {
  title: "Several right answers",
  hint: "Options; part of the points for some of the right ones.",
  screen: () => "Choose all that are right.",
  sheet: () => "Tick all that are right.",
  fields: {
    options: {
      ...single.fields.options,
      hint: "Mark every right one. Rows left empty are left out.",
      lines: {
        label: single.fields.options.lines.label,
        hint: "Put * before each right one. %50% or %-25% gives an answer a share of its own.",
      },
      cells: {
        ...single.fields.options.cells,
        right: { label: "Right" },
        share: {
          label: "Worth, in %",
          hint: "Only for a share of its own, for example 50. Below 0 it takes points away.",
        },
      },
    },
    credit: {
      label: "Points",
      choices: {
        partial: "Partial credit: a part of the points for each right one, less for wrong ones",
        all: "All or nothing",
      },
    },
  },
};
