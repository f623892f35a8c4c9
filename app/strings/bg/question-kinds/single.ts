import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const single: WordsOfQuestionKind<"single"> = {
  title: "Един верен отговор",
  hint: "Възможности; една е вярна.",
  screen: () => "Изберете един отговор.",
  sheet: () => "Отбележете един отговор.",
  fields: {
    options: {
      label: "Отговори",
      hint: "Отбележете верния. Празните редове не се записват.",
      row: "Отговор",
      add: "Добави отговор",
      fold: "Защо и частични точки",
      lines: {
        label: "Отговори, по един на ред",
        hint: "Сложете * пред верния. %50% пред отговор дава половината точки.",
      },
      cells: {
        right: { label: "Това е верният" },
        text: { label: "Текст" },
        share: {
          label: "Носи, в %",
          hint: "Само ако почти верен отговор получава част от точките, например 50.",
        },
        why: { label: "Защо е верен или не" },
      },
    },
  },
};
