/** The seven kinds of thing an exam asks about a product. */
export const aspects = [
  "features",
  "packaging",
  "substitute",
  "add-on",
  "terms-of-use",
  "in-stock-delivery",
  "out-of-stock-delivery",
] as const;
export type Aspect = (typeof aspects)[number];
