import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const free: WordsOfQuestionKind<"free"> = {
  title: "Писмен отговор",
  hint: "Чете се и се оценява от човек.",
  screen: () => "Със свои думи. Ще го прочете човек.",
  sheet: () => "Със свои думи.",
  fields: {
    guidance: { label: "Какво съдържа добрият отговор", hint: "Преди резултата го виждат само оценяващите." },
    rubric: {
      label: "Какво се търси",
      hint: "Всеки критерий се оценява отделно.",
      row: "Критерий",
      add: "Добави критерий",
      lines: {
        label: "Какво се търси, по едно на ред",
        hint: "Например: Назовава правилния заместител | 2. Числото е делът от точките.",
      },
      cells: {
        label: { label: "Какво се търси" },
        points: { label: "Тежест", hint: "Критерий с 2 тежи двойно повече от критерий с 1." },
      },
    },
  },
};
