import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { free } from "./free.ts";

export const oral: WordsOfQuestionKind<"oral"> = {
  title: "Устен отговор",
  hint: "Задава се от изпитващ на устен изпит.",
  screen: free.screen,
  sheet: free.sheet,
  fields: free.fields,
};
