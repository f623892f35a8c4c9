import type { Language } from "./localized.ts";
import type { QuestionProblem } from "./question-parts.ts";
import { type Question, rulesOf } from "./quiz-questions.ts";

/** Whether a question can be answered and marked fairly; null if so. */
export function questionProblem(question: Question): QuestionProblem | null {
  return rulesOf(question.kind).problem(question);
}

/** Languages in which some text of the question is not there. */
export function missingIn(question: Question, wanted: readonly Language[]): Language[] {
  const { prompt, explanation } = question;
  const texts = [prompt, ...(explanation ? [explanation] : []), ...rulesOf(question.kind).texts(question)];
  return wanted.filter((language) => texts.some((text) => !text[language]));
}
