import type { Language } from "#app/domain/localized.ts";
import { type Question, type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { altMissing } from "#app/web/picture-fields.ts";
import { questionForm, questionOf, rowsOf } from "./question.form.ts";
import { rowFieldsOf, typedRows, withRows } from "./typed-rows.ts";

type Asked = {
  kind: QuestionKind;
  before: Question | undefined;
  languages: readonly Language[];
  words: ServerStrings;
};
/** What is typed beside the question itself. */
type Values = {
  seen: number;
  tags: string[];
  product: string;
  reviewBy: string | null;
  use: string;
  fix?: string;
  next?: "yes";
};

/** The question as a form holds it, its lists as rows however they were typed; or what has to be put right. */
export async function readQuestion(sent: FormData, { kind, before, languages, words }: Asked) {
  const form = withRows(sent, kind, languages, (field) => idsIn(before, kind, field));
  form.delete("act");
  const more = { rows: rowNames(form, kind, words) };
  const rows = rowsOf(form, kind);
  const parsed = await parseForm(form, questionForm(kind, rows, languages), more);
  if (!parsed.ok) return { ok: false as const, form, response: parsed.response };
  const values = parsed.value as Record<string, unknown> & Values;
  const unsaid = altMissing(values, languages);
  if (unsaid)
    return {
      ok: false as const,
      form,
      response: invalid(unsaid, "alt-missing", Object.fromEntries(form), more),
    };
  const made = questionOf(values, kind, rows, before, languages);
  if (made.ok) return { ok: true as const, form, values, question: made.question };
  return {
    ok: false as const,
    form,
    response: invalid(made.field, made.code, Object.fromEntries(form), more),
  };
}

/** The ids of the rows a field had: what is written as text keeps them by its place. */
function idsIn(before: Question | undefined, kind: QuestionKind, field: string): string[] {
  const written = rulesOf(kind).write(before?.kind === kind ? before : undefined, "en")[field];
  return Array.isArray(written) ? written.map(({ id }) => id) : [];
}

/** What each row is called where something is wrong in it. */
function rowNames(
  form: FormData,
  kind: QuestionKind,
  { questionKinds }: ServerStrings,
): Record<string, string> {
  return Object.fromEntries(
    rowFieldsOf(kind).flatMap(([field, type]) =>
      typedRows(form, field, type).map(({ number }, at) => [
        `${field}.${number}`,
        `${questionKinds[kind].fields[field]?.row ?? field} ${at + 1}`,
      ]),
    ),
  );
}
