import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { single } from "./single.ts";

export const multiple: WordsOfQuestionKind<"multiple"> = {
  title: "Няколко верни отговора",
  hint: "Възможности; част от точките за част от верните.",
  screen: () => "Изберете всички верни отговори.",
  sheet: () => "Отбележете всички верни отговори.",
  fields: {
    options: {
      label: "Възможности, по една на ред",
      hint: "Сложете * пред всеки верен. %50% или %-25% дава на възможността собствена тежест.",
    },
    why: single.fields.why,
    credit: {
      label: "Точки",
      choices: { partial: "Част за всеки верен, по-малко при грешни", all: "Всичко или нищо" },
    },
  },
};
