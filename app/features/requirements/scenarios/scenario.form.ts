import { z } from "zod";
import type { Language, Localized } from "#app/domain/localized.ts";
import { isExtra, type Scenario, scenarioTexts } from "#app/domain/scenario.ts";
import { textFields, textOf } from "#app/web/form-fields.ts";

const most = 4_000;
export const productField = (key: string) => `product-${key}`;

/** What the editor of a card sends: its texts in each language, the products it touches, and the version it was opened at. */
export function scenarioForm(languages: readonly Language[], productKeys: readonly string[]) {
  const extra = z.string().trim().max(most, "too-long");
  const texts = scenarioTexts.map((name) =>
    isExtra(name)
      ? Object.fromEntries(languages.map((language) => [`${name}-${language}`, extra]))
      : textFields(name, languages, most),
  );
  const products = productKeys.map((key) => [productField(key), z.literal("yes").optional()]);
  return z.strictObject({
    ...(Object.assign({}, ...texts, Object.fromEntries(products)) as Record<never, z.ZodType>),
    seen: z
      .string()
      .regex(/^\d{1,6}$/, "invalid")
      .transform(Number),
    requestId: z.uuid("invalid"),
  });
}

/** The card as typed; languages the form does not ask for stay as they were. */
export function scenarioOf(
  values: Record<string, unknown>,
  languages: readonly Language[],
  productKeys: readonly string[],
  before: Scenario | null,
): Scenario {
  const texts = scenarioTexts.flatMap((name) => {
    const text = textOf(name, values, languages, before?.[name]);
    return Object.keys(text).length > 0 ? [[name, text] as const] : [];
  });
  return {
    ...(Object.fromEntries(texts) as Record<(typeof scenarioTexts)[number], Localized>),
    products: productKeys.filter((key) => values[productField(key)] === "yes"),
  };
}

export const scenarioStateForm = z.strictObject({ state: z.enum(["in-use", "retired"]) });
