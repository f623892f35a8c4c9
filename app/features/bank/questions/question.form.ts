import { z } from "zod";
import type { Language, Localized } from "#app/domain/localized.ts";
import { furtherNumbers } from "#app/domain/number-lines.ts";
import { figuresIn, meantBy } from "#app/domain/number-text.ts";
import type { FieldType, Misfilled } from "#app/domain/question-kind.ts";
import { linesIn } from "#app/domain/question-lines.ts";
import { aspects } from "#app/domain/aspects.ts";
import { type Question, type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import { isTangled } from "#app/domain/tangled.ts";
import { day, emptyAsNull, textFields, textOf, whole } from "#app/web/form-fields.ts";

const figure = z
  .string()
  .trim()
  .max(40)
  .transform((text, context) => {
    const [number, other] = figuresIn(text);
    if (number === undefined || other !== undefined)
      context.addIssue({ code: "custom", message: number === undefined ? "not-a-figure" : "two-figures" });
    return number ?? 0;
  });
const further = z
  .string()
  .max(2_000, "too-long")
  .refine((text) => linesIn(text).length <= 30, "too-many-lines")
  .transform((text, context) => {
    const read = furtherNumbers(text);
    if (read.ok) return read.numbers;
    context.addIssue({
      code: "custom",
      message: meantBy(read.line).length > 1 ? "two-figures" : "not-further-numbers",
    });
    return [];
  });
const figures = (min: number, max: number) =>
  z
    .string()
    .max(400, "too-long")
    .transform((text, context) => {
      const numbers = text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(Number);
      const isGood =
        numbers.length > 0 &&
        numbers.length <= 50 &&
        numbers.every((n) => Number.isInteger(n) && n >= min && n <= max);
      if (!isGood) context.addIssue({ code: "custom", message: "not-figures" });
      return numbers;
    });
const lines = (max: number, name: string, languages: readonly Language[], isNeeded = true) =>
  Object.fromEntries(
    languages.map((language, index) => {
      const text = z
        .string()
        .max(max, "too-long")
        .refine((value) => linesIn(value).length <= 30, "too-many-lines")
        .refine((value) => !isTangled(value), "too-tangled");
      return [
        `${name}-${language}`,
        index === 0 && isNeeded ? text.refine((value) => linesIn(value).length > 0, "required") : text,
      ];
    }),
  );
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

/** What reads each type of field that a kind asks for. */
const readers: {
  [T in FieldType["as"]]: (
    name: string,
    field: Extract<FieldType, { as: T }>,
    languages: readonly Language[],
  ) => Record<string, z.ZodType>;
} = {
  lines: (name, { max, isOptional }, languages) => lines(max, name, languages, !isOptional),
  texts: (name, { max, isOptional }, languages) =>
    isOptional ? said(name, max, languages) : textFields(name, languages, max),
  list: (name, { max }) => ({
    [name]: z
      .string()
      .max(max, "too-long")
      .refine((text) => linesIn(text).length > 0, "required")
      .refine((text) => linesIn(text).length <= 100, "too-many-lines"),
  }),
  figure: (name) => ({ [name]: figure }),
  figures: (name, { least, most }) => ({ [name]: figures(least, most) }),
  numbers: (name) => ({ [name]: further }),
  choice: (name, { of }) => ({ [name]: z.enum(of, { error: "required" }) }),
};

function ownFields(kind: QuestionKind, languages: readonly Language[]): Record<string, z.ZodType> {
  const read = ([name, field]: [string, FieldType]) => readers[field.as](name, field as never, languages);
  return Object.assign({}, ...Object.entries(rulesOf(kind).fields).map(read));
}

/** The form of a question of this kind, in the company's languages. */
export function questionForm(kind: QuestionKind, languages: readonly Language[]) {
  return z.strictObject({
    seen: whole(0, 99_999),
    ...textFields("prompt", languages, 4_000),
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
    ...ownFields(kind, languages),
  });
}

/** The question as typed, or the field and code of what is wrong with it. */
export function questionOf(
  values: Record<string, unknown>,
  kind: QuestionKind,
  before: Question | undefined,
  languages: readonly Language[],
): { ok: true; question: Question } | ({ ok: false } & Misfilled) {
  const texts = (name: string, old: Localized | undefined) => textOf(name, values, languages, old);
  const old = before?.kind === kind ? before : undefined;
  const own = rulesOf(kind).read(
    {
      texts,
      lines: (name) =>
        languages.map((language) => ({
          language,
          lines: linesIn(String(values[`${name}-${language}`] ?? "")),
        })),
      value: <T>(name: string) => values[name] as T,
    },
    old,
  );
  if (isMisfilled(own)) return { ok: false, ...own };
  const explanation = texts("explanation", old?.explanation);
  const aspect = values["aspect"] as Question["aspect"] | null;
  const question = {
    kind,
    prompt: texts("prompt", old?.prompt),
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
