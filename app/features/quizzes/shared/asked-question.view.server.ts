import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import type { PaperQuestion } from "#app/domain/quiz-questions.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import type { AskedQuestion } from "./answer-field.tsx";
import { shownOptions, shownTexts } from "./shown-options.view.server.ts";

/** One question as it is asked, with the answer kept so far. Never holds a key. */
export function askedQuestion(question: PaperQuestion, answer: Answer, language: Language): AskedQuestion {
  const { kind, prompt, unit, lefts = [] } = question;
  return {
    kind,
    prompt: richText(inLanguage(prompt, language)),
    hint: stringsFor(language).questionKinds[kind].screen(unit ? inLanguage(unit, language) : ""),
    options: shownOptions(question, language),
    lefts: shownTexts(lefts, language),
    answer,
  };
}
