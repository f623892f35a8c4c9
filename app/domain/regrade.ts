import type { AnswerKey } from "./question-parts.ts";
import { type PaperQuestion, type Question, rulesOf } from "./quiz-questions.ts";

/** The key a mended question gives to a paper that showed an earlier version; null where its options no longer fit. */
export function mendedKey(shown: PaperQuestion, old: AnswerKey, question: Question): AnswerKey | null {
  return shown.kind === question.kind ? rulesOf(question.kind).mended(shown, old, question) : null;
}
