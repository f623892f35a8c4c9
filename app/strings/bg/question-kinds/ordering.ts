import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const ordering: WordsOfQuestionKind<"ordering"> = {
  title: "Подреждане",
  hint: "Стъпки в правилния им ред.",
  screen: () => "Подредете ги от първо до последно.",
  sheet: () => "Номерирайте ги по ред, от 1 нататък.",
  fields: {
    items: {
      label: "Стъпките в правилния им ред",
      hint: "При задаване се разбъркват.",
      row: "Стъпка",
      add: "Добави стъпка",
      lines: { label: "Стъпките в правилния им ред, по една на ред", hint: "При задаване се разбъркват." },
      cells: { text: { label: "Текст" } },
    },
  },
};
