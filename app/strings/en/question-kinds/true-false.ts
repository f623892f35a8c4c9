import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const trueFalse: WordsOfQuestionKind<"true-false"> = {
  title: "True or false",
  hint: "A statement that is true or false.",
  screen: () => "",
  sheet: () => "Tick one.",
  fields: {
    right: { label: "It is", choices: { true: "True", false: "False" } },
    whenTrue: { label: "Explanation for those who answer “true”" },
    whenFalse: { label: "Explanation for those who answer “false”" },
  },
};
