import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findLastQuestionImports } from "#db/queries/question-imports.ts";

/** The page that takes questions in, with what was taken in before. */
export async function viewQuestionImport(language: Language, words: ServerStrings) {
  const { import: _, line: __, first: ___, busy: ____, ...labels } = words.questionImport.labels;
  const last = (await findLastQuestionImports(read(), 10)).map(({ id, taken, format, by, at, undoneAt }) => ({
    id,
    text: words.questionImport.row(
      taken,
      words.questionImport.formats[format],
      by ?? words.bank.system,
      words.common.moment(at),
    ),
    isUndone: undoneAt !== null,
  }));
  return {
    title: words.questionImport.title,
    lead: words.questionImport.lead,
    labels,
    formats: words.questionImport.formats,
    languages: words.bank.languages,
    language,
    last,
  };
}
