import type { Reviewed } from "#app/domain/quiz-review.ts";
import { plainText, richText } from "#app/web/rich-text.server.ts";

export type ShownReview = ReturnType<typeof withRichText>;

/** A review with its texts taken apart for the page. */
export function withRichText({ prompt, model, explanation, given, right, notes, ...row }: Reviewed) {
  // What was chosen is ours and may be formatted; what was typed stays as typed.
  const isChosen = ["single", "multiple", "matching", "ordering"].includes(row.kind);
  const bare = (lines: string[]) =>
    isChosen
      ? lines.map((line) =>
          line.replace(/^(\d+\. )?(.*)$/s, (_, place = "", text = "") => place + plainText(text)),
        )
      : lines;
  return {
    ...row,
    notes: notes.map(({ of, text }) => ({ of: plainText(of), text: plainText(text) })),
    given: bare(given),
    right: Array.isArray(right) ? bare(right) : right,
    prompt: richText(prompt),
    model: model ? richText(model) : null,
    explanation: explanation ? richText(explanation) : null,
  };
}
