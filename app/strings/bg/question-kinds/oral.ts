import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { free } from "./free.ts";

export const oral: WordsOfQuestionKind<"oral"> = {
  title: "Устен отговор",
  hint: "Задава се на глас от изпитващ.",
  screen: free.screen,
  sheet: free.sheet,
  fields: free.fields,
};
