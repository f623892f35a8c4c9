import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const matching: WordsOfQuestionKind<"matching"> = {
  title: "Свързване по двойки",
  hint: "Кое с кое се свързва.",
  screen: () => "Изберете какво съответства на всяко.",
  sheet: () => "Напишете до всяко съответната буква.",
  fields: {
    pairs: {
      label: "Двойки",
      hint: "Попълнете само дясната страна за още една възможност, която не подхожда на нищо.",
      row: "Двойка",
      add: "Добави двойка",
      lines: {
        label: "Двойки, по една на ред",
        hint: "Ляво = дясно. Ред, който започва с =, е още една възможност, която не подхожда на нищо.",
      },
      cells: { left: { label: "Лява страна" }, right: { label: "Какво ѝ съответства" } },
    },
  },
};
