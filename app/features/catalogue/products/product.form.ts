import { z } from "zod";
import type { Language, Localized } from "#app/domain/localized.ts";
import { oneLine } from "#app/domain/one-line.ts";
import { longestAlt } from "#app/domain/picture.ts";
import { readDeferrals, readMargin, readTiers, readWhole } from "#app/domain/price-text.ts";
import { deliveries, type Priority, type Product, productTexts } from "#app/domain/product.ts";
import { money, textFields } from "#app/web/form-fields.ts";
import { pictureFields } from "#app/web/picture-fields.ts";
import { productOrders } from "#app/domain/study-queue.ts";

const lengths: Partial<Record<string, number>> = { name: 120, unit: 60 };
const textField = (most: number, isLine: boolean) =>
  isLine
    ? z.string().transform(oneLine).pipe(z.string().max(most, "too-long"))
    : z.string().trim().max(most, "too-long");
const rev = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, "invalid")
  .transform(Number);

/** A text that is read into something else; empty is null where it may be. */
function readAs<T>(parse: (text: string) => T | null | undefined, code: string) {
  return z
    .string()
    .trim()
    .max(2_000, "too-long")
    .transform((text, context) => {
      const value = parse(text);
      if (value !== null && value !== undefined) return value;
      context.addIssue({ code: "custom", message: code });
      return z.NEVER;
    });
}
const orNone =
  <T>(parse: (text: string) => T | null) =>
  (text: string) =>
    text === "" ? { value: null } : ((value) => (value === null ? null : { value }))(parse(text));

const days = readAs(
  orNone((text) => (/^\d{1,3}$/.test(text) && Number(text) <= 365 ? Number(text) : null)),
  "not-a-number",
).transform(({ value }) => value);
const others = ["substitutes", "addOns"] as const;
/** The form's name for a text in a language, and for another product. */
export const textName = (name: string, language: Language) => `${name}-${language}`;
export const otherName = (list: (typeof others)[number], key: string) => `${list}-${key}`;

/** What the form of a product sends: texts once per language, of which only the name in the company's own must be there. */
export function productForm(languages: readonly Language[], keys: readonly string[]) {
  const texts = [...productTexts, ...deliveries.map((one) => `${one}Text`)].flatMap((name) =>
    languages.map((language, index) => {
      const field = textField(lengths[name] ?? 4_000, name === "name" || name === "unit");
      return [
        textName(name, language),
        name === "name" && index === 0 ? field.pipe(z.string().min(1, "required")) : field,
      ];
    }),
  );
  const ticks = others.flatMap((list) =>
    keys.map((key) => [otherName(list, key), z.literal("yes").optional()]),
  );
  return z.strictObject({
    ...(Object.fromEntries([...texts, ...ticks]) as Record<never, z.ZodType>),
    inStockDays: days,
    outOfStockDays: days,
    price: money.transform(({ value }) => value),
    tiers: readAs(readTiers, "not-tiers"),
    priority: z.enum(["1", "2", "3"]).transform((n) => Number(n) as Priority),
    rev: rev.optional(),
    requestId: z.string().min(8).max(80).optional(),
  });
}

/** The product as typed; languages the form does not ask for stay as they were. */
export function productOf(
  typed: object,
  languages: readonly Language[],
  keys: readonly string[],
  before: Product | null,
): Product {
  const values = typed as Record<string, unknown>;
  const textOf = (name: string, was: Localized | undefined): Localized | undefined => {
    const now = Object.fromEntries(
      languages.map((language) => [language, values[textName(name, language)] || undefined]),
    );
    const all = Object.entries({ ...was, ...now }).filter(([, text]) => text);
    return all.length > 0 ? Object.fromEntries(all) : undefined;
  };
  const delivery = (kind: (typeof deliveries)[number]) => ({
    text: textOf(`${kind}Text`, before?.[kind].text),
    days: values[`${kind}Days`] as number | null,
  });
  const chosen = (list: (typeof others)[number]) =>
    keys.filter((key) => values[otherName(list, key)] === "yes");
  return {
    ...Object.fromEntries(productTexts.map((name) => [name, textOf(name, before?.[name])])),
    name: textOf("name", before?.name) ?? {},
    ...(before?.code ? { code: before.code } : {}),
    ...(before?.photos ? { photos: before.photos } : {}),
    inStock: delivery("inStock"),
    outOfStock: delivery("outOfStock"),
    substitutes: chosen("substitutes"),
    addOns: chosen("addOns"),
  };
}

export const deferralsForm = z.strictObject({
  deferrals: readAs(readDeferrals, "not-tiers"),
  seen: z.string().min(1).max(80),
});
export const figuresForm = z.strictObject({
  margin: readAs(readMargin, "not-margin"),
  unitsPerMonth: readAs(orNone(readWhole), "not-a-number").transform(({ value }) => value),
  seen: z.string().max(80),
});
export const addPhotoForm = (languages: readonly Language[]) =>
  z.strictObject({
    rev,
    ...pictureFields("picture", languages),
    ...pictureFields("camera-picture", []),
  });
export const photoWordsForm = (languages: readonly Language[]) =>
  z.strictObject({ rev, ...textFields("alt", languages, longestAlt) });
export const photoForm = z.strictObject({ rev, do: z.enum(["first", "remove"]) });
export const orderForm = z.strictObject({ by: z.enum(productOrders) });
export const pinForm = z.strictObject({ isPinned: z.enum(["yes", "no"]), rev });
export const retirementForm = z.strictObject({ isSold: z.enum(["yes", "no"]), rev });
export const reviewForm = z.strictObject({
  question: z.string().min(1).max(80),
  seen: z
    .string()
    .regex(/^\d{1,16}$/, "invalid")
    .transform(Number),
});
