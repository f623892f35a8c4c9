import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Option } from "#app/domain/question-parts.ts";
import { type PaperQuestion, rulesOf } from "#app/domain/quiz-questions.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { plainText, richText } from "#app/web/rich-text.server.ts";

/** What a question lets choose from, in words: its options, or the values its kind has for all. */
export function shownOptions({ kind, options = [] }: PaperQuestion, language: Language) {
  const { answer } = rulesOf(kind);
  if (answer.as !== "choice") return shownTexts(options, language);
  const { choices = {} } = stringsFor(language).questionKinds[kind].fields[answer.field] ?? {};
  return Object.entries(choices).map(([value, label]) => ({ value, label, rich: richText(label) }));
}

export function shownTexts(all: readonly Option[], language: Language) {
  return all.map(({ id, text }) => {
    const written = inLanguage(text, language);
    return { value: id, label: plainText(written), rich: richText(written) };
  });
}
