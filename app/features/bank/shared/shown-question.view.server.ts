import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { keyLinesIn } from "./key-lines.view.server.ts";

/** A question in one language with its key. */
export function shownIn(question: Question, language: Language, words: ServerStrings) {
  const { explanation } = question;
  const guidance = "guidance" in question ? question.guidance : undefined;
  return {
    prompt: richText(inLanguage(question.prompt, language)),
    lines: keyLinesIn(question, language, words),
    guidance: guidance ? richText(inLanguage(guidance, language)) : null,
    explanation: explanation ? richText(inLanguage(explanation, language)) : null,
  };
}
