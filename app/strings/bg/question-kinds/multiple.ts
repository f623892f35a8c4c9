import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { single } from "./single.ts";

export const multiple: WordsOfQuestionKind<"multiple"> = {
  title: "Няколко верни отговора",
  hint: "Възможности; част от точките за част от верните.",
  screen: () => "Изберете всички верни отговори.",
  sheet: () => "Отбележете всички верни отговори.",
  fields: {
    options: {
      ...single.fields.options,
      hint: "Отбележете всички верни. Празните редове не се записват.",
      lines: {
        label: single.fields.options.lines.label,
        hint: "Сложете * пред всеки верен. %50% или %-25% дава на отговора собствен дял.",
      },
      cells: {
        ...single.fields.options.cells,
        right: { label: "Верен" },
        share: {
          label: "Носи, в %",
          hint: "Само за собствен дял, например 50. Под 0 отнема точки.",
        },
      },
    },
    credit: {
      label: "Точки",
      choices: {
        partial: "Частични точки: част за всеки верен, по-малко при грешни",
        all: "Всичко или нищо",
      },
    },
  },
};
