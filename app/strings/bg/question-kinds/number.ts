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
    whenRight: { label: "Обратна връзка за вярното число" },
    further: {
      label: "Други числа, които се зачитат",
      hint: "Второ вярно число или такова, което носи част от точките. Празните редове не се записват.",
      row: "Число",
      add: "Добави число",
      fold: "Обратна връзка",
      lines: {
        label: "Други числа, които се зачитат, по едно на ред",
        hint: "Например -4 или 12 ± 0,5. %50% пред число дава половината точки.",
      },
      cells: {
        value: { label: "Число" },
        tolerance: { label: "Допустимо отклонение", hint: "С колко може да се различава отговорът." },
        share: { label: "Носи, в %", hint: "Празно: всички точки." },
        why: { label: "Обратна връзка за това число" },
      },
    },
  },
};
