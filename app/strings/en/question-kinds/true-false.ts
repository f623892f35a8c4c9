import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const trueFalse: WordsOfQuestionKind<"true-false"> = {
  title: "True or false",
  hint: "A sentence that holds or does not.",
  screen: () => "",
  sheet: () => "Tick one.",
  fields: {
    right: { label: "It is", choices: { true: "True", false: "False" } },
    whenTrue: { label: "Explanation for whoever answers “true”" },
    whenFalse: { label: "Explanation for whoever answers “false”" },
  },
};
