import { type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import { calculated as calculatedBg } from "./bg/question-kinds/calculated.ts";
import { free as freeBg } from "./bg/question-kinds/free.ts";
import { matching as matchingBg } from "./bg/question-kinds/matching.ts";
import { multiple as multipleBg } from "./bg/question-kinds/multiple.ts";
import { number as numberBg } from "./bg/question-kinds/number.ts";
import { oral as oralBg } from "./bg/question-kinds/oral.ts";
import { ordering as orderingBg } from "./bg/question-kinds/ordering.ts";
import { short as shortBg } from "./bg/question-kinds/short.ts";
import { single as singleBg } from "./bg/question-kinds/single.ts";
import { trueFalse as trueFalseBg } from "./bg/question-kinds/true-false.ts";
import { calculated } from "./en/question-kinds/calculated.ts";
import { free } from "./en/question-kinds/free.ts";
import { matching } from "./en/question-kinds/matching.ts";
import { multiple } from "./en/question-kinds/multiple.ts";
import { number } from "./en/question-kinds/number.ts";
import { oral } from "./en/question-kinds/oral.ts";
import { ordering } from "./en/question-kinds/ordering.ts";
import { short } from "./en/question-kinds/short.ts";
import { single } from "./en/question-kinds/single.ts";
import { trueFalse } from "./en/question-kinds/true-false.ts";
import type { WordsOfAnyQuestionKind, WordsOfQuestionKind } from "./words-of-question-kind.ts";

type AllWords = { [K in QuestionKind]: WordsOfQuestionKind<K> };

const en: AllWords = {
  single,
  multiple,
  "true-false": trueFalse,
  short,
  number,
  calculated,
  matching,
  ordering,
  free,
  oral,
};
const bg: AllWords = {
  single: singleBg,
  multiple: multipleBg,
  "true-false": trueFalseBg,
  short: shortBg,
  number: numberBg,
  calculated: calculatedBg,
  matching: matchingBg,
  ordering: orderingBg,
  free: freeBg,
  oral: oralBg,
};

/** What the product says about each kind of question; only the server speaks it. */
export const questionKindWords: Record<"en" | "bg", Record<QuestionKind, WordsOfAnyQuestionKind>> = {
  en,
  bg,
};

/** A part of an answer to a question of this kind in words: what a choice among words of ours stands for, anything else as it is. */
export function partInWords(
  words: Record<QuestionKind, WordsOfAnyQuestionKind>,
  kind: QuestionKind,
  part: string,
): string {
  const { answer } = rulesOf(kind);
  return (answer.as === "choice" && words[kind].fields[answer.field]?.choices?.[part]) || part;
}
