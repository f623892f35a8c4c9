import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const number: WordsOfQuestionKind<"number"> = {
  title: "Число",
  hint: "С допустимо отклонение и мерна единица.",
  screen: (unit) => (unit ? `Число, в ${unit}.` : "Число, например 12 или 12,5."),
  sheet: (unit) => (unit ? `Число, в ${unit}.` : "Число."),
  fields: {
    value: { label: "Вярното число" },
    tolerance: { label: "Допустимо отклонение", hint: "0, ако трябва да е точно." },
    unit: { label: "Мерна единица" },
    further: {
      label: "Други верни числа, по едно на ред",
      hint: "Например -4 или 12 ± 0,5. %50% пред число дава половината точки.",
    },
    why: {
      label: "Обратна връзка за всяко число",
      hint: "По реда на числата, първо вярното; ред само с - остава без обяснение.",
    },
  },
};
