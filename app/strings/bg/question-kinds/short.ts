import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const short: WordsOfQuestionKind<"short"> = {
  title: "Една или няколко думи",
  hint: "Който и да е от приетите текстове.",
  screen: () => "Една или няколко думи.",
  sheet: () => "Една или няколко думи.",
  fields: {
    accepted: {
      label: "Приети отговори, по един на ред",
      hint: "Главни букви, интервали, кавички, тирета и еднакви на вид букви нямат значение; * замества произволен текст, \\* е звездичка. %50% пред ред дава половината точки.",
    },
  },
};
