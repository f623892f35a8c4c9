import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findKnownHashes, hashOf } from "#db/queries/question-imports.ts";

const shown = 20;
const listed = 200;

/** What an import would take and what it would not, in words. */
export async function previewQuestions({ read: all, taken, refused, headings }: ReadQuestions, format: ImportFormat, language: Language, words: ServerStrings) {
  const { questionImport: say, bank } = words;
  const hashes = taken.map(({ question }) => hashOf(question));
  const known = await findKnownHashes(read(), hashes);
  const fresh = taken.filter((_, index) => {
    const isNew = !known.has(hashes[index] ?? "");
    known.add(hashes[index] ?? "");
    return isNew;
  });
  return {
    format: say.formats[format], counts: [say.counts(all, fresh.length, taken.length - fresh.length, refused.length), headings ? say.headings(headings.line, headings.unused) : ""].join(" ").trim(), fresh: fresh.length, importLabel: say.labels.import(fresh.length), busy: say.labels.busy(fresh.length),
    first: say.labels.first(Math.min(shown, fresh.length), fresh.length),
    taken: fresh.slice(0, shown).map(({ line, question, tags }) => ({
      line: say.labels.line(line), kind: [bank.kinds[question.kind], ...tags].join(" · "), prompt: richText(inLanguage(question.prompt, language)), right: rightOf(question, language, words),
    })),
    refused: refused.slice(0, listed).map(({ line, column, reason, near }) => `${say.labels.line(line, column)}: ${say.refusals[reason]} – „${near}“`),
    notes: fresh.flatMap(({ line, notes }) => notes.map((note) => `${say.labels.line(line)}: ${say.notes[note]}`)).slice(0, listed),
  };
}

function rightOf(question: Question, language: Language, { bank }: ServerStrings): string {
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language);
  switch (question.kind) {
    case "single":
    case "multiple": return question.options.filter(({ id }) => [question.correct].flat().includes(id)).map(({ text }) => say(text)).join("; ");
    case "true-false": return question.correct ? bank.isTrue : bank.isFalse;
    case "short": return question.accepted.join("; ");
    case "number": return `${question.value}${question.tolerance > 0 ? ` ${bank.offBy(String(question.tolerance))}` : ""}`;
    case "matching": return question.pairs.map(({ left, right }) => `${say(left)} → ${say(right)}`).join("; ");
    case "ordering": return question.items.map(({ text }) => say(text)).join(" → ");
    default: return "guidance" in question ? say(question.guidance) : "";
  }
}
