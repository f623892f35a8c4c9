import type { Localized } from "./localized.ts";
import type { Product } from "./product.ts";
import { type ProductFact, productFacts } from "./product-facts.ts";

/** The facts an exam asks about that are not on record for this product, in the order of its card. A product may go without substitutes and add-ons. */
export function missingFacts(product: Product, hasPrice: boolean): ProductFact[] {
  const isSaid = (text: Localized | undefined) => Object.values(text ?? {}).some(Boolean);
  const isThere: Partial<Record<ProductFact, boolean>> = {
    price: hasPrice,
    summary: isSaid(product.summary),
    features: isSaid(product.features),
    competitors: isSaid(product.competitors),
    packaging: isSaid(product.packaging),
    "terms-of-use": isSaid(product.termsOfUse),
    "terms-at": isSaid(product.termsAt),
    "in-stock-delivery": product.inStock.days !== null || isSaid(product.inStock.text),
    "out-of-stock-delivery": product.outOfStock.days !== null || isSaid(product.outOfStock.text),
  };
  return productFacts.filter((fact) => isThere[fact] === false);
}

const headings = {
  what: ["name", "summary", "features", "competitors"],
  price: ["price", "price-rule"],
  packaging: ["packaging"],
  terms: ["terms-of-use", "terms-at"],
  delivery: ["in-stock-delivery", "out-of-stock-delivery"],
  others: ["substitutes", "add-ons"],
} as const satisfies Record<string, readonly ProductFact[]>;

/** The id of a heading on the form; its fields have ids of their own. */
export const anchor = (heading: string): string => `about-${heading}`;

/** Where on its form a fact is edited. */
export function anchorOf(fact: ProductFact): string {
  const found = Object.entries(headings).find(([, facts]) =>
    (facts as readonly ProductFact[]).includes(fact),
  );
  return anchor(found?.[0] ?? "what");
}
