import type { Aspect } from "./aspects.ts";

/** What is known of a product, fact by fact: a question built on one is to be read again when it changes. */
export const productFacts = [
  "name",
  "summary",
  "features",
  "competitors",
  "packaging",
  "terms-of-use",
  "terms-at",
  "in-stock-delivery",
  "out-of-stock-delivery",
  "substitutes",
  "add-ons",
  "price",
] as const;
export type ProductFact = (typeof productFacts)[number];

const byAspect: Record<Aspect, readonly ProductFact[]> = {
  features: ["features", "competitors"],
  packaging: ["packaging"],
  substitute: ["substitutes"],
  "add-on": ["add-ons"],
  "terms-of-use": ["terms-of-use", "terms-at"],
  "in-stock-delivery": ["in-stock-delivery"],
  "out-of-stock-delivery": ["out-of-stock-delivery"],
};

/** The facts a question stands on: those named for it, else those of its aspect. */
export function factsBehind({
  builtOn,
  aspect,
}: {
  builtOn?: readonly ProductFact[] | undefined;
  aspect: Aspect | null;
}): readonly ProductFact[] {
  return builtOn ?? (aspect ? byAspect[aspect] : []);
}
