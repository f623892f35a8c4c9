import type { Language } from "#app/domain/localized.ts";
import type { Reviewed } from "#app/domain/quiz-review.ts";
import { rulesOf } from "#app/domain/quiz-questions.ts";
import { partInWords } from "#app/strings/question-kind-words.ts";
import type { Said } from "#app/ui/rich-text.tsx";
import { stringsFor } from "#app/strings/strings.server.ts";
import { asSaid, inLine, plainText, richText } from "#app/web/rich-text.server.ts";

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
  const said = (parts: string[]): Said[] => (isTyped ? parts : parts.map((part) => chosen(inWords(part))));
  return {
    ...row,
    isListed: as === "pairs" || as === "places",
    notes: notes.map(({ of, text }) => ({ of: plainText(inWords(of)), text: asSaid(inLine(text)) })),
    given: said(given),
    right: Array.isArray(right) ? said(right) : right,
    prompt: richText(prompt),
    model: model ? richText(model) : null,
    explanation: explanation ? richText(explanation) : null,
  };
}

/** A chosen text without its formatting, with its pictures; the number of its place stays. */
function chosen(text: string): Said {
  const [, place = "", rest = ""] = /^(\d+\. )?(.*)$/s.exec(text) ?? [];
  return asSaid([...(place ? [place] : []), ...inLine(rest)]);
}
