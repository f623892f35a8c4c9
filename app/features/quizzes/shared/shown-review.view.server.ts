import type { Language } from "#app/domain/localized.ts";
import type { Reviewed } from "#app/domain/quiz-review.ts";
import { rulesOf } from "#app/domain/quiz-questions.ts";
import { partInWords } from "#app/strings/question-kind-words.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { plainText, richText } from "#app/web/rich-text.server.ts";

export type ShownReview = ReturnType<typeof withRichText>;

/** A review with its texts taken apart for the page. */
export function withRichText(
  { prompt, model, explanation, given, right, notes, ...row }: Reviewed,
  language: Language,
) {
  const { as } = rulesOf(row.kind).answer;
  const inWords = (part: string) => partInWords(stringsFor(language).questionKinds, row.kind, part);
  // What was chosen is ours and may be formatted; what was typed stays as typed.
  const isTyped = as === "text" || as === "figure";
  const said = (parts: string[]) => (isTyped ? parts : parts.map((part) => bare(inWords(part))));
  return {
    ...row,
    isListed: as === "pairs" || as === "places",
    notes: notes.map(({ of, text }) => ({ of: plainText(inWords(of)), text: plainText(text) })),
    given: said(given),
    right: Array.isArray(right) ? said(right) : right,
    prompt: richText(prompt),
    model: model ? richText(model) : null,
    explanation: explanation ? richText(explanation) : null,
  };
}

/** A chosen text without its formatting; the number of its place stays. */
function bare(text: string): string {
  return text.replace(/^(\d+\. )?(.*)$/s, (_, place = "", rest = "") => place + plainText(rest));
}
