import { z } from "zod";
import type { Language, Localized } from "#app/domain/localized.ts";
import { isUnclearMoney, readLeva, readMoney } from "#app/domain/price-text.ts";
import { isTangled } from "#app/domain/tangled.ts";
import { inEach } from "./in-each.ts";

/** A form that is only a button. */
export const emptyForm = z.strictObject({});
/** A whole number as typed. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, "not-a-number")
    .transform(Number)
    .refine((n) => n >= min && n <= max, "not-a-number");
/** A day as a form sends it, `YYYY-MM-DD`, of a year that a company can mean; the only one that reads days. */
export const day = z.iso
  .date("not-a-day")
  .refine((on) => on >= "1990-01-01" && on <= "2099-12-31", "day-out-of-range");
/** An amount of euro as typed, in cents; `value` is null where nothing was. */
export const money = z
  .string()
  .trim()
  .max(200, "too-long")
  .superRefine((text, context) => {
    if (text !== "" && readMoney(text) === null)
      context.addIssue({
        code: "custom",
        message: readLeva(text) !== null ? "in-leva" : isUnclearMoney(text) ? "unclear-money" : "not-money",
      });
  })
  .transform((text) => (text === "" ? { value: null } : { value: readMoney(text) }));
/** An empty field as null. */
export const emptyAsNull = z.literal("").transform(() => null);

/** Fields `name-en` and so on; the company's own language, the first, must be there. */
export function textFields(name: string, languages: readonly Language[], max: number) {
  const text = z
    .string()
    .trim()
    .max(max, "too-long")
    .refine((value) => !isTangled(value), "too-tangled");
  return Object.fromEntries(
    languages.map((language, index) => [
      `${name}-${language}`,
      index === 0 ? z.string().trim().min(1, "required").pipe(text) : text,
    ]),
  );
}

/** The text with what was typed; languages the form does not ask for stay as they were. */
export function textOf(
  name: string,
  values: Record<string, unknown>,
  languages: readonly Language[],
  before: Localized = {},
): Localized {
  const typed = languages.map((language) => [
    language,
    (values[`${name}-${language}`] as string) || undefined,
  ]);
  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(typed) }).filter(([, text]) => text !== undefined),
  );
}

/** A made field for a text in each language the company writes in; all but its own may stay empty. */
export function madeTexts(
  field: { name: string; type: "text" | "area"; label: string; rows?: number; hint?: string },
  text: Localized | undefined,
  languages: readonly Language[],
) {
  return languages.map((one, index) => ({
    ...field,
    name: `${field.name}-${one}`,
    label: inEach(field.label, one, languages),
    value: text?.[one] ?? "",
    ...(index > 0 ? { isOptional: true } : {}),
  }));
}
