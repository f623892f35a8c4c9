import type { Language } from "#app/domain/localized.ts";
import type { FieldType, Written } from "#app/domain/question-kind.ts";
import { type Question, type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";

type Reader = { languages: readonly Language[]; language: Language; words: ServerStrings };

/** The fields of its own kind, with what stands in them so far. */
export function ownFields(
  kind: QuestionKind,
  question: Question | undefined,
  { languages, language, words }: Reader,
): MadeField[] {
  const { fields, write } = rulesOf(kind);
  const written = write(question?.kind === kind ? question : undefined, language);
  return Object.entries(fields).flatMap(([name, type]) => {
    const { label, hint, choices = {} } = words.questionKinds[kind].fields[name] ?? { label: name };
    return made({ name, label, ...(hint && { hint }) }, type, written[name] ?? "", choices, languages);
  });
}

/** One field, or one for each language. */
function made(
  field: Pick<MadeField, "name" | "label" | "hint">,
  type: FieldType,
  written: Written,
  choices: Record<string, string>,
  languages: readonly Language[],
): MadeField[] {
  if (typeof written === "function") {
    const text = Object.fromEntries(languages.map((one, index) => [one, written(one, index === 0)]));
    const rows = type.as === "lines" ? 5 : type.as === "texts" ? type.rows : undefined;
    const look = rows ? ({ type: "area", rows } as const) : ({ type: "text" } as const);
    const isOptional = "isOptional" in type && type.isOptional ? { isOptional: true } : {};
    return madeTexts({ ...field, ...look }, text, languages).map((one) => ({ ...one, ...isOptional }));
  }
  if (type.as === "choice")
    return [
      {
        ...field,
        type: "radio",
        value: written,
        options: type.of.map((value) => ({ value, label: choices[value] ?? value })),
      },
    ];
  if (type.as === "numbers") return [{ ...field, type: "area", value: written, rows: 2, isOptional: true }];
  return [{ ...field, type: type.as === "list" ? "area" : "text", value: written }];
}
