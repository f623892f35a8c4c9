import { z } from "zod";
import type { Language, Localized } from "#app/domain/localized.ts";
import type { FieldType, Misfilled } from "#app/domain/question-kind.ts";
import { aspects } from "#app/domain/aspects.ts";
import { type Question, type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import { isTangled } from "#app/domain/tangled.ts";
import { day, emptyAsNull, textFields, textOf, whole } from "#app/web/form-fields.ts";
import { pictureFields } from "#app/web/picture-fields.ts";
import { figure, filledRow, isBlank, rowFields } from "./row-cells.ts";
import { textWithPicture } from "./row-pictures.ts";
import { rowFieldsOf, typedRows } from "./typed-rows.ts";

export const tagsField = z
  .string()
  .max(400, "too-long")
  .transform((text) => [
    ...new Set(
      text
        .split(/[,;\n]+/)
        .map((tag) => tag.trim().toLowerCase())
        .filter(Boolean),
    ),
  ])
  .refine((tags) => tags.length <= 20 && tags.every((tag) => tag.length <= 60), "too-long");

const said = (name: string, max: number, languages: readonly Language[]) =>
  Object.fromEntries(
    languages.map((one) => [
      `${name}-${one}`,
      z
        .string()
        .trim()
        .max(max, "too-long")
        .refine((value) => !isTangled(value), "too-tangled")
        .default(""),
    ]),
  );

function ownField(
  name: string,
  field: Exclude<FieldType, { as: "rows" }>,
  languages: readonly Language[],
): Record<string, z.ZodType> {
  if (field.as === "texts")
    return field.isOptional ? said(name, field.max, languages) : textFields(name, languages, field.max);
  return { [name]: field.as === "figure" ? figure : z.enum(field.of, { error: "required" }) };
}

/** The rows of each field that somebody filled in, and those left blank. */
export function rowsOf(form: FormData, kind: QuestionKind) {
  return rowFieldsOf(kind).map(([field, type]) => {
    const rows = typedRows(form, field, type);
    const isLeft = ({ cells }: (typeof rows)[number]) => isBlank(type, cells);
    return {
      field,
      type,
      filled: rows.filter((row) => !isLeft(row)),
      left: rows.filter(isLeft),
    };
  });
}
type Rows = ReturnType<typeof rowsOf>;

/** The form of a question of this kind with these rows, in the company's languages. */
export function questionForm(kind: QuestionKind, rows: Rows, languages: readonly Language[]) {
  const own = Object.entries(rulesOf(kind).fields).map(([name, field]) =>
    field.as === "rows" ? {} : ownField(name, field, languages),
  );
  const cells = rows.flatMap(({ field, type, filled, left }) => [
    ...filled.map((row) => rowFields(field, type, row, languages, false)),
    ...left.map((row) => rowFields(field, type, row, languages, true)),
  ]);
  return z
    .strictObject({
      seen: whole(0, 99_999),
      ...textFields("prompt", languages, 4_000),
      ...pictureFields("prompt-picture", languages),
      ...pictureFields("explanation-picture", languages),
      ...Object.fromEntries(
        languages.map((one) => [`explanation-${one}`, z.string().trim().max(4_000, "too-long")]),
      ),
      points: whole(1, 100),
      product: z.string().max(80),
      aspect: z.union([emptyAsNull, z.enum(aspects)]),
      tags: tagsField,
      reviewBy: z.union([emptyAsNull, day], { error: "not-a-day" }),
      use: z.enum(["quiz", "practice"]),
      fix: z.enum(["minor", "edition"]).optional(),
      next: z.literal("yes").optional(),
      ...(Object.assign({}, ...own, ...cells) as Record<string, z.ZodType>),
    })
    .superRefine((_, context) => {
      for (const { field, type, filled } of rows) {
        if (filled.length > type.most)
          context.addIssue({ code: "custom", path: [field], message: "too-many-lines" });
        if (filled.length === 0 && !type.isOptional)
          context.addIssue({ code: "custom", path: [field], message: "required" });
      }
    });
}

/** The question as typed, or the field and code of what is wrong with it. */
export function questionOf(
  values: Record<string, unknown>,
  kind: QuestionKind,
  rows: Rows,
  before: Question | undefined,
  languages: readonly Language[],
): { ok: true; question: Question } | ({ ok: false } & Misfilled) {
  const texts = (name: string, old: Localized | undefined) => textOf(name, values, languages, old);
  const old = before?.kind === kind ? before : undefined;
  const own = rulesOf(kind).read(
    {
      texts,
      rows: (name) =>
        rows
          .filter(({ field }) => field === name)
          .flatMap(({ type, filled }) =>
            filled.map(({ number }) => filledRow(name, type, number, values, languages)),
          ),
      value: <T>(name: string) => values[name] as T,
    },
    old,
  );
  if (isMisfilled(own)) return { ok: false, ...own };
  const explanation = textWithPicture("explanation", values, languages, old?.explanation);
  const aspect = values["aspect"] as Question["aspect"] | null;
  const question = {
    kind,
    prompt: textWithPicture("prompt", values, languages, old?.prompt),
    points: values["points"] as number,
    ...(aspect && { aspect }),
    ...(old?.builtOn && { builtOn: old.builtOn }),
    ...(Object.keys(explanation).length > 0 && { explanation }),
    ...own,
  };
  return { ok: true, question: question as unknown as Question };
}

function isMisfilled(own: object): own is Misfilled {
  return "code" in own && "field" in own;
}
