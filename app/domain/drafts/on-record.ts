import type { Localized } from "#app/domain/localized.ts";
import { productTexts } from "#app/domain/product.ts";
import type { DraftAsked, KnownProduct, TextTopic } from "./draft.ts";
import { pointsIn, wholeOrPoints } from "./statements.ts";

type Languages = DraftAsked["languages"];

/** Where a product says it. */
export const fieldOf = {
  features: "features",
  packaging: "packaging",
  "terms-of-use": "termsOfUse",
} as const;

/** What a product says of a topic, each as an answer to choose. */
export function statementsOf(product: KnownProduct, topic: TextTopic, languages: Languages): Localized[] {
  const text = product.content[fieldOf[topic]];
  return topic === "packaging" ? wholeOrPoints(text, languages) : pointsIn(text, languages);
}

/** The same to be read: with what is too short to be chosen. */
export function toRead(product: KnownProduct, topic: TextTopic, languages: Languages): Localized[] {
  if (topic === "packaging") return statementsOf(product, topic, languages);
  return pointsIn(product.content[fieldOf[topic]], languages, () => true);
}

/** All that is said of a product in every language; also point by point, where points are what is asked for. */
export function onRecord({ content }: KnownProduct, topic: TextTopic, languages: Languages): Localized[] {
  return productTexts
    .filter((name) => name !== "name" && name !== "unit")
    .flatMap((name) => {
      const text = content[name];
      const isWhole = topic === "packaging" && name === "packaging";
      return text ? [text, ...(isWhole ? [] : languages.flatMap((one) => pointsIn(text, [one])))] : [];
    });
}
