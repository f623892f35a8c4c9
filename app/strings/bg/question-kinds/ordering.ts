import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const ordering: WordsOfQuestionKind<"ordering"> = {
  title: "Подреждане",
  hint: "Стъпки в правилния им ред.",
  screen: () => "Дайте на всяко мястото му, от първо до последно.",
  sheet: () => "Напишете мястото на всяко, от 1 нататък.",
  fields: {
    items: { label: "В правилния ред, по едно на ред", hint: "При задаване се разбъркват." },
  },
};
