import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { free } from "./free.ts";

export const oral: WordsOfQuestionKind<"oral"> = {
  title: "Spoken answer",
  hint: "Asked aloud by an examiner.",
  screen: free.screen,
  sheet: free.sheet,
  fields: free.fields,
};
