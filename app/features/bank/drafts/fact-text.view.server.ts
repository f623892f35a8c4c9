import type { Drafting } from "#app/acts/find-drafts.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { tiersText } from "#app/domain/price-text.ts";
import type { Delivery } from "#app/domain/product.ts";
import type { ProductFact } from "#app/domain/product-facts.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";

type Reader = { drafting: Drafting; language: Language; words: ServerStrings };

/** A fact of a product in one line, as its card has it; empty where it is not on record. */
export function factText(fact: ProductFact, key: string, { drafting, language, words }: Reader): string {
  const own = drafting.find(key);
  if (!own) return "";
  const { content, price } = own;
  const { products } = words;
  const say = (text: Localized | undefined) => plainText(inLanguage(text ?? {}, language));
  const names = (keys: readonly string[]) =>
    keys.flatMap((one) => say(drafting.find(one)?.content.name) || []).join(", ");
  const delivery = ({ text, days }: Delivery) =>
    [days === null ? "" : products.deliveryIn(days), say(text)].filter(Boolean).join(" ");
  const priceText = () =>
    price
      ? [products.money(price.cents), ...tiersText(price.tiers, language).split("\n").filter(Boolean)].join(
          "; ",
        )
      : "";
  const texts: Record<ProductFact, () => string> = {
    name: () => say(content.name),
    summary: () => say(content.summary),
    features: () => say(content.features),
    competitors: () => say(content.competitors),
    packaging: () => say(content.packaging),
    "terms-of-use": () => say(content.termsOfUse),
    "terms-at": () => say(content.termsAt),
    "in-stock-delivery": () => delivery(content.inStock),
    "out-of-stock-delivery": () => delivery(content.outOfStock),
    substitutes: () => names(content.substitutes),
    "add-ons": () => names(content.addOns),
    price: priceText,
    "price-rule": priceText,
  };
  return texts[fact]();
}
