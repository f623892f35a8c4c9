import { type Aspect, aspects } from "#app/domain/aspects.ts";
import { z } from "zod";
import type { Language } from "#app/domain/localized.ts";
import { type DrawFilter, graders, type Pool, type Quiz, shownAfter } from "#app/domain/quiz.ts";
import { questionKinds, type QuestionKind } from "#app/domain/quiz-questions.ts";
import { linesIn } from "#app/domain/question-lines.ts";
import { emptyAsNull, textFields, textOf, whole } from "#app/web/form-fields.ts";

/** So many draws fit on the form. */
export const mostDraws = 6;
/** So many draws from named questions. */
export const mostNamed = 8;
const keyList = z
  .string()
  .max(8_000, "too-long")
  .transform((text) => [...new Set(linesIn(text))])
  .refine((keys) => keys.length <= 100, "too-many-lines")
  .refine((keys) => keys.every((key) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(key)), "no-such-question");
const optionalWhole = (min: number, max: number) =>
  z.union([emptyAsNull, whole(min, max)], { error: "not-a-number" });

const draws = Object.fromEntries(
  numbers(mostDraws).flatMap((n): [string, z.ZodType][] =>
    [
      [`draw-${n}-count`, optionalWhole(1, 200)],
      [`draw-${n}-tag`, z.string().max(80)],
      [`draw-${n}-product`, z.string().max(80)],
      [`draw-${n}-top`, optionalWhole(1, 1_000)],
      [`draw-${n}-aspect`, z.union([emptyAsNull, z.enum(aspects)])],
      [`draw-${n}-kind`, z.union([emptyAsNull, z.enum(questionKinds)])],
    ].map(([name, field]) => [name as string, (field as z.ZodType).optional()]),
  ),
);

const named = Object.fromEntries(
  numbers(mostNamed).flatMap((n): [string, z.ZodType][] => [
    [`named-${n}-count`, optionalWhole(1, 200).optional()],
    [`named-${n}-keys`, keyList.optional()],
  ]),
);

/** The settings of a quiz as a form sends them. */
export function quizForm(languages: readonly Language[]) {
  return z.strictObject({
    seen: whole(0, 99_999),
    ...textFields("title", languages, 120),
    ...Object.fromEntries(languages.map((one) => [`purpose-${one}`, z.string().trim().max(300, "too-long")])),
    mode: z.enum(["written", "oral"]),
    mustHaves: keyList.optional(),
    mustHavePass: whole(0, 100).optional(),
    fixed: keyList.optional(),
    ...draws,
    ...named,
    passing: whole(0, 100),
    attempts: whole(1, 50),
    coolDown: whole(0, 10_000),
    time: optionalWhole(1, 600),
    grading: whole(1, 60),
    gradedBy: z.enum(graders),
    shows: z.enum(shownAfter),
    second: z.enum(["none", "always", "near"]),
    near: whole(0, 100),
    hidesNames: z.literal("yes").optional(),
    practice: z.literal("yes").optional(),
  });
}

/** The quiz as typed. */
export function quizOf(
  values: Record<string, unknown>,
  before: Quiz | undefined,
  languages: readonly Language[],
): Quiz {
  const value = values as {
    mode: "written" | "oral";
    mustHaves?: string[];
    mustHavePass?: number;
    passing: number;
    attempts: number;
    coolDown: number;
    time: number | null;
    grading: number;
    gradedBy: Quiz["gradedBy"];
    shows: Quiz["shows"];
    second: "none" | "always" | "near";
    near: number;
    hidesNames?: "yes";
    practice?: "yes";
  };
  const purpose = textOf("purpose", values, languages, before?.purpose);
  const { mustHaves = [], mustHavePass = 100 } = value;
  const pools = poolsIn(values).map(({ pool }) => pool);
  return {
    title: textOf("title", values, languages, before?.title),
    ...(Object.keys(purpose).length > 0 && { purpose }),
    ...(value.mode === "oral" && { mode: value.mode }),
    pools,
    ...(mustHaves.length > 0 && { mustHaves, mustHaveBp: mustHavePass * 100 }),
    passingScoreBp: value.passing * 100,
    attemptsLimit: value.attempts,
    coolDownMinutes: value.coolDown,
    timeLimitMinutes: value.time,
    gradingDays: value.grading,
    gradedBy: value.gradedBy,
    shows: value.shows,
    ...(value.hidesNames && { hidesNames: true }),
    ...(value.second === "always" && { second: "always" as const }),
    ...(value.second === "near" && { second: { nearBp: value.near * 100 } }),
    ...(value.practice && { practice: true }),
  };
}

/** Every pool as typed, with the field that says how many it draws. */
function poolsIn(values: Record<string, unknown>): { field: string; pool: Pool }[] {
  const mustHaves = (values["mustHaves"] ?? []) as string[];
  const fixed = ((values["fixed"] ?? []) as string[]).filter((key) => !mustHaves.includes(key));
  const rows = [
    { field: "fixed", pool: fixed.length > 0 ? { count: fixed.length, from: fixed } : null },
    ...numbers(mostNamed).map((n) => ({ field: `named-${n}-count`, pool: namedOf(values, n) })),
    ...numbers(mostDraws).map((n) => ({ field: `draw-${n}-count`, pool: drawOf(values, n) })),
  ];
  return rows.flatMap(({ field, pool }) => (pool ? [{ field, pool }] : []));
}

/** The field of a pool that draws more than there is. */
export function fieldOfPool(values: Record<string, unknown>, short: Pool): string {
  return poolsIn(values).find(({ pool }) => JSON.stringify(pool) === JSON.stringify(short))?.field ?? "main";
}

function namedOf(values: Record<string, unknown>, n: number): Pool | null {
  const [count, from] = [
    values[`named-${n}-count`] as number | null | undefined,
    (values[`named-${n}-keys`] ?? []) as string[],
  ];
  return count && from.length > 0 ? { count, from } : null;
}

function numbers(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

function drawOf(values: Record<string, unknown>, n: number): Pool | null {
  const field = <T>(name: string) => values[`draw-${n}-${name}`] as T | null | undefined;
  const count = field<number>("count");
  if (!count) return null;
  const [tag, product, top, aspect, kind] = [
    field<string>("tag"),
    field<string>("product"),
    field<number>("top"),
    field<Aspect>("aspect"),
    field<QuestionKind>("kind"),
  ];
  const where: DrawFilter = {
    ...(tag && { tags: [tag] }),
    ...(product && { products: [product] }),
    ...(top && { topProducts: top }),
    ...(aspect && { aspects: [aspect] }),
    ...(kind && { kinds: [kind] }),
  };
  return { count, where };
}
