import type { DraftTopic, KnownProduct } from "./draft.ts";

/** What is on record of a product that a draft about this topic stands on: once it differs, the draft is another one. */
export function standsOn({ content, price }: KnownProduct, topic: DraftTopic): unknown {
  switch (topic) {
    case "features":
      return content.features ?? null;
    case "packaging":
      return content.packaging ?? null;
    case "substitute":
      return content.substitutes;
    case "add-on":
      return content.addOns;
    case "terms-of-use":
      return [content.termsOfUse ?? null, content.termsAt ?? null];
    case "in-stock-delivery":
      return content.inStock;
    case "out-of-stock-delivery":
      return content.outOfStock;
    case "price":
      return price;
  }
}
