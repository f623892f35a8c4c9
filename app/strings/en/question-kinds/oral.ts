import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { free } from "./free.ts";

export const oral: WordsOfQuestionKind<"oral"> = {
  title: "Spoken answer",
  hint: "Asked by an examiner in an oral exam.",
  screen: free.screen,
  sheet: free.sheet,
  fields: free.fields,
};
