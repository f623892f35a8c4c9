import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Answer, PaperQuestion } from "#app/domain/quiz-questions.ts";
import { richText } from "#app/web/rich-text.server.ts";
import type { AskedQuestion } from "./answer-field.tsx";

/** One question as it is asked, with the answer kept so far. Never holds a key. */
export function askedQuestion(
  { kind, prompt, unit, options = [], lefts = [] }: PaperQuestion,
  answer: Answer,
  language: Language,
): AskedQuestion {
  const choices = (all: typeof options) =>
    all.map(({ id, text }) => {
      const label = inLanguage(text, language);
      return { value: id, label, rich: richText(label) };
    });
  return {
    kind,
    prompt: richText(inLanguage(prompt, language)),
    unit: unit ? inLanguage(unit, language) : "",
    options: choices(options),
    lefts: choices(lefts),
    answer,
  };
}
