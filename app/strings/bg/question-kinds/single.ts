import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const single: WordsOfQuestionKind<"single"> = {
  title: "Един верен отговор",
  hint: "Възможности; една е вярна.",
  screen: () => "Изберете един отговор.",
  sheet: () => "Отбележете един отговор.",
  fields: {
    options: {
      label: "Възможности, по една на ред",
      hint: "Сложете * пред верния. %50% пред възможност дава половината точки.",
    },
    why: {
      label: "Защо всяка е вярна или не",
      hint: "По реда на възможностите; ред само с - остава без обяснение.",
    },
  },
};
