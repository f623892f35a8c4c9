import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { keyLinesIn } from "#app/features/bank/shared/key-lines.view.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { asSaid, inLine, richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findKnownHashes, hashOf } from "#db/queries/question-imports.ts";

const shown = 20;
const listed = 200;

/** What an import would take and what it would not, in words. */
export async function previewQuestions(
  { read: all, taken, refused, headings }: ReadQuestions,
  format: ImportFormat,
  language: Language,
  words: ServerStrings,
) {
  const { questionImport: say, bank, questionKinds } = words;
  const hashes = taken.map(({ question }) => hashOf(question));
  const known = await findKnownHashes(read(), hashes);
  const fresh = taken.filter((_, index) => {
    const isNew = !known.has(hashes[index] ?? "");
    known.add(hashes[index] ?? "");
    return isNew;
  });
  return {
    format: say.formats[format],
    counts: [
      say.counts(all, fresh.length, taken.length - fresh.length, refused.length),
      headings ? say.headings(headings.line, headings.unused) : "",
    ]
      .join(" ")
      .trim(),
    fresh: fresh.length,
    importLabel: say.labels.import(fresh.length),
    busy: say.labels.busy(fresh.length),
    first: say.labels.first(Math.min(shown, fresh.length), fresh.length),
    taken: fresh.slice(0, shown).map(({ line, column, question, tags }) => ({
      line: say.labels.line(line, column),
      kind: [
        questionKinds[question.kind].title,
        ...(question.points === 1 ? [] : [`${bank.labels.points}: ${question.points}`]),
        ...tags,
      ].join(" · "),
      prompt: richText(inLanguage(question.prompt, language)),
      lines: linesOf(question, language, words),
    })),
    refused: refused
      .slice(0, listed)
      .map(
        ({ line, column, reason, near }) =>
          `${say.labels.line(line, column)}: ${say.refusals[reason]} – „${near}“`,
      ),
    notes: fresh
      .flatMap(({ line, column, notes }) =>
        notes.map((note) => `${say.labels.line(line, column)}: ${say.notes[note]}`),
      )
      .slice(0, listed),
  };
}

/** Each answer as it will be kept, what it is worth and what is said to it; last why. */
function linesOf(question: Question, language: Language, words: ServerStrings) {
  const plain = (text: Localized | undefined, isRight: boolean) =>
    text ? [{ text: asSaid(inLine(inLanguage(text, language))), isRight, note: null }] : [];
  return [
    ...plain("guidance" in question ? question.guidance : undefined, true),
    ...keyLinesIn(question, language, words),
    ...plain(question.explanation, false),
  ].map(({ text, isRight, note }, index) => ({ key: String(index), text, isRight, note }));
}
