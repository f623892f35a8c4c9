import { aspects } from "#app/domain/aspects.ts";
import { z } from "zod";
import { weightOfPercent } from "#app/domain/answer-weights.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import { furtherNumbers, numbersWithNotes } from "#app/domain/number-lines.ts";
import { figuresIn, meantBy } from "#app/domain/number-text.ts";
import { offersAsked } from "#app/domain/price-list.ts";
import {
  itemsFrom,
  linesIn,
  optionsFrom,
  pairsFrom,
  rubricFrom,
  type Typed,
} from "#app/domain/question-lines.ts";
import { isJudged, type Question, type QuestionKind, type QuestionOf } from "#app/domain/quiz-questions.ts";
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

const said = (name: string, languages: readonly Language[]) =>
  Object.fromEntries(
    languages.map((one) => [
      `${name}-${one}`,
      z
        .string()
        .trim()
        .max(2_000, "too-long")
        .refine((value) => !isTangled(value), "too-tangled")
        .default(""),
    ]),
  );

function ownFields(kind: QuestionKind, languages: readonly Language[]): Record<string, z.ZodType> {
  if (isJudged(kind))
    return { ...textFields("guidance", languages, 4_000), ...lines(2_000, "rubric", languages, false) };
  switch (kind) {
    case "single":
      return { ...lines(6_000, "options", languages), ...lines(6_000, "why", languages, false) };
    case "multiple":
      return {
        ...lines(6_000, "options", languages),
        ...lines(6_000, "why", languages, false),
        credit: z.enum(["partial", "all"]),
      };
    case "true-false":
      return {
        right: z.enum(["true", "false"], { error: "required" }),
        ...said("whenTrue", languages),
        ...said("whenFalse", languages),
      };
    case "short":
      return {
        accepted: z
          .string()
          .max(4_000, "too-long")
          .refine((text) => linesIn(text).length > 0, "required")
          .refine((text) => linesIn(text).length <= 100, "too-many-lines"),
      };
    case "number":
      return {
        value: figure,
        tolerance: figure,
        further,
        ...lines(6_000, "why", languages, false),
        ...Object.fromEntries(languages.map((one) => [`unit-${one}`, z.string().trim().max(40, "too-long")])),
      };
    case "calculated":
      return {
        asks: z.enum(offersAsked),
        volumes: figures(1, 10_000_000),
        deferrals: figures(0, 365),
        tolerance: figure,
      };
    case "matching":
      return lines(6_000, "pairs", languages);
    default:
      return lines(6_000, "items", languages);
  }
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

type Own = {
  [K in QuestionKind]: Omit<QuestionOf<K>, "prompt" | "points" | "aspect" | "explanation" | "builtOn">;
}[QuestionKind];

/** The question as typed, or the field and code of what is wrong with it. */
export function questionOf(
  values: Record<string, unknown>,
  kind: QuestionKind,
  before: Question | undefined,
  languages: readonly Language[],
):
  | { ok: true; question: Question }
  | { ok: false; field: string; code: "not-pairs" | "required" | "several-right" } {
  const said = (name: string, old?: Localized) => textOf(name, values, languages, old);
  const typed = (name: string): Typed =>
    languages.map((language) => ({ language, lines: linesIn(String(values[`${name}-${language}`] ?? "")) }));
  const old = before?.kind === kind ? before : undefined;
  const explanation = said("explanation", old?.explanation);
  const aspect = values["aspect"] as Question["aspect"] | null;
  const base = {
    prompt: said("prompt", old?.prompt),
    points: values["points"] as number,
    ...(aspect && { aspect }),
    ...(old?.builtOn && { builtOn: old.builtOn }),
    ...(Object.keys(explanation).length > 0 && { explanation }),
  };
  const own = (): Own | null => {
    switch (kind) {
      case "single":
      case "multiple": {
        const { options, right } = optionsFrom(
          typed("options"),
          typed("why"),
          (old as QuestionOf<"single"> | undefined)?.options,
        );
        if (kind === "multiple")
          return {
            kind,
            options,
            correct: right,
            ...(values["credit"] === "partial" && { credit: "partial" as const }),
          };
        const best = [...options].sort((a, b) => (b.weightBp ?? 0) - (a.weightBp ?? 0))[0]?.id ?? "";
        return {
          kind,
          options,
          correct: options.some(({ weightBp }) => weightBp !== undefined) ? best : (right[0] ?? ""),
        };
      }
      case "true-false": {
        const { notes } = (old as QuestionOf<"true-false"> | undefined) ?? {};
        const [whenTrue, whenFalse] = [said("whenTrue", notes?.true), said("whenFalse", notes?.false)].map(
          (text) => (Object.keys(text).length > 0 ? text : undefined),
        );
        return {
          kind,
          correct: values["right"] === "true",
          ...((whenTrue || whenFalse) && {
            notes: { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) },
          }),
        };
      }
      case "short":
        return { kind, ...shortOf(linesIn(String(values["accepted"]))) };
      case "number": {
        const unit = said("unit", (old as QuestionOf<"number"> | undefined)?.unit);
        const {
          value,
          tolerance,
          further: numbers,
        } = values as QuestionOf<"number"> & { further: Parameters<typeof numbersWithNotes>[0] };
        const notes = numbersWithNotes(numbers, typed("why"), old as QuestionOf<"number"> | undefined);
        return {
          kind,
          value,
          tolerance: Math.abs(tolerance),
          ...(Object.keys(unit).length > 0 && { unit }),
          ...notes,
        };
      }
      case "calculated": {
        const { product, asks, volumes, deferrals, tolerance } = values as QuestionOf<"calculated">;
        return { kind, product, asks, volumes, deferrals, tolerance: Math.abs(tolerance) };
      }
      case "matching": {
        const pairs = pairsFrom(typed("pairs"), old as QuestionOf<"matching"> | undefined);
        return pairs && { kind, ...pairs };
      }
      case "ordering":
        return { kind, items: itemsFrom(typed("items"), (old as QuestionOf<"ordering"> | undefined)?.items) };
      case "free":
      case "oral": {
        const rubric = rubricFrom(typed("rubric"), (old as QuestionOf<"free"> | undefined)?.rubric);
        return {
          kind,
          guidance: said("guidance", (old as QuestionOf<"free"> | undefined)?.guidance),
          ...(rubric.length > 0 && { rubric }),
        };
      }
    }
  };
  const made = own();
  if (!made) return { ok: false, field: `pairs-${languages[0]}`, code: "not-pairs" };
  if (kind === "calculated" && values["product"] === "")
    return { ok: false, field: "product", code: "required" };
  if (
    kind === "single" &&
    (made as QuestionOf<"single">).options.filter(({ weightBp }) => weightBp === undefined).length > 0 &&
    optionsFrom(typed("options"), []).right.length > 1
  ) {
    return { ok: false, field: `options-${languages[0]}`, code: "several-right" };
  }
  return { ok: true, question: { ...base, ...made } as Question };
}

const partial = /^%(\d{1,2}(?:[.,]\d{1,7})?)%\s*(.+)$/;

function shortOf(all: string[]): Pick<QuestionOf<"short">, "accepted" | "partly"> {
  const partly = all.flatMap((line) => {
    const found = partial.exec(line);
    return found ? [{ text: found[2] ?? "", bp: weightOfPercent(Number(found[1]?.replace(",", "."))) }] : [];
  });
  return { accepted: all.filter((line) => !partial.test(line)), ...(partly.length > 0 && { partly }) };
}
