import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const trueFalse: WordsOfQuestionKind<"true-false"> = {
  title: "Вярно или невярно",
  hint: "Твърдение, което важи или не.",
  screen: () => "",
  sheet: () => "Отбележете едно от двете.",
  fields: {
    right: { label: "Твърдението е", choices: { true: "Вярно", false: "Невярно" } },
    whenTrue: { label: "Обяснение при отговор „вярно“" },
    whenFalse: { label: "Обяснение при отговор „невярно“" },
  },
};
