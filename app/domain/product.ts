import { latinKey } from "./latin-key.ts";
import type { Localized } from "./localized.ts";
import type { Picture } from "./picture.ts";
import type { ProductFact } from "./product-facts.ts";

export const productTexts = [
  "name",
  "summary",
  "features",
  "competitors",
  "unit",
  "packaging",
  "termsOfUse",
  "termsAt",
] as const;
export type ProductText = (typeof productTexts)[number];
export const deliveries = ["inStock", "outOfStock"] as const;
export type DeliveryKind = (typeof deliveries)[number];
/** How it reaches the client, in words and in working days. */
export type Delivery = { text?: Localized | undefined; days: number | null };
export const priorities = [1, 2, 3] as const;
export type Priority = (typeof priorities)[number];

/** What is known of a product beside its price and figures. Substitutes and add-ons are keys of other products. */
export type Product = { name: Localized } & {
  [T in Exclude<ProductText, "name">]?: Localized | undefined;
} & Record<DeliveryKind, Delivery> & {
    substitutes: string[];
    addOns: string[];
    /** The company's own code for it, as it was typed. */
    code?: string | undefined;
    /** The first is the face of the product. */
    photos?: Picture[] | undefined;
  };

/** The most photos a product has. */
export const mostPhotos = 8;

const ofText: Record<ProductText, ProductFact> = {
  name: "name",
  summary: "summary",
  features: "features",
  competitors: "competitors",
  packaging: "packaging",
  termsOfUse: "terms-of-use",
  termsAt: "terms-at",
  // A price is one per unit, so another unit is another price.
  unit: "price",
};

/** The facts in which two states of a product differ; a text put into one more language is the same fact. */
export function changedFacts(before: Product, after: Product): ProductFact[] {
  const facts: ProductFact[] = productTexts
    .filter((name) => isOther(before[name], after[name]))
    .map((name) => ofText[name]);
  if (isOtherDelivery(before.inStock, after.inStock)) facts.push("in-stock-delivery");
  if (isOtherDelivery(before.outOfStock, after.outOfStock)) facts.push("out-of-stock-delivery");
  if (isOtherSet(before.substitutes, after.substitutes)) facts.push("substitutes");
  if (isOtherSet(before.addOns, after.addOns)) facts.push("add-ons");
  return facts;
}

/** Whether two states say the same in every language. */
export function isSameProduct(a: Product, b: Product): boolean {
  const pairs = [
    ...productTexts.map((name) => [a[name], b[name]] as const),
    ...deliveries.map((kind) => [a[kind].text, b[kind].text] as const),
  ];
  return (
    changedFacts(a, b).length === 0 &&
    JSON.stringify(a.photos ?? []) === JSON.stringify(b.photos ?? []) &&
    pairs.every(
      ([one, other]) => (one?.en ?? "") === (other?.en ?? "") && (one?.bg ?? "") === (other?.bg ?? ""),
    )
  );
}

/** A product of which only the name is known. */
export function bareProduct(name: Localized): Product {
  return { name, inStock: { days: null }, outOfStock: { days: null }, substitutes: [], addOns: [] };
}

const taken = ["new", "price-list", "import", "imported", "imports", "order", "figures"];
/** A product's key, made from its name, other than those in use. */
export function productKey(name: string, used: ReadonlySet<string>): string {
  return latinKey(name, (key) => used.has(key) || taken.includes(key), "product");
}

function isOther(before: Localized | undefined, after: Localized | undefined): boolean {
  const [was, is] = [Object.values(before ?? {}).some(Boolean), Object.values(after ?? {}).some(Boolean)];
  if (!was || !is) return was !== is;
  const inBoth = (["en", "bg"] as const).filter((language) => before?.[language] && after?.[language]);
  return inBoth.length === 0 || inBoth.some((language) => before?.[language] !== after?.[language]);
}

const isOtherDelivery = (before: Delivery, after: Delivery) =>
  before.days !== after.days || isOther(before.text, after.text);
const isOtherSet = (before: readonly string[], after: readonly string[]) =>
  [...before].sort().join() !== [...after].sort().join();
