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
  "price-rule",
] as const;
export type ProductFact = (typeof productFacts)[number];
/** A fact that a question is said to stand on; how a price is worked out goes with the kind of question. */
export type NamedFact = Exclude<ProductFact, "price-rule">;

const byAspect: Record<Aspect, readonly ProductFact[]> = {
  features: ["features", "competitors"],
  packaging: ["packaging"],
  substitute: ["substitutes"],
  "add-on": ["add-ons"],
  "terms-of-use": ["terms-of-use", "terms-at"],
  "in-stock-delivery": ["in-stock-delivery"],
  "out-of-stock-delivery": ["out-of-stock-delivery"],
};

/** The facts a question stands on: those named for it, else those of its aspect. A calculated one follows a new price by itself, but not another way to work it out. */
export function factsBehind({
  kind,
  builtOn,
  aspect,
}: {
  kind: string;
  builtOn?: readonly ProductFact[] | undefined;
  aspect: Aspect | null;
}): readonly ProductFact[] {
  const named = builtOn ?? (aspect ? byAspect[aspect] : []);
  return kind === "calculated" ? [...new Set([...named, "price-rule" as const])] : named;
}
