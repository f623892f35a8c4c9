import type { KnownProduct } from "./draft.ts";
import { seeded } from "./seeded.ts";
import { sharedWords } from "./stems.ts";

const most = 40;

/** What drafts look up in the catalogue: who stands in for whom, who goes with whom, and whom a trainee could mix up. */
export type Catalogue = {
  find: (key: string) => KnownProduct | undefined;
  isReplacing: (one: string, other: string) => boolean;
  /** The likest first, never more than a few dozen, however large the catalogue is. */
  likeTo: (own: KnownProduct) => KnownProduct[];
};

export function catalogueOf(products: readonly KnownProduct[]): Catalogue {
  const byKey = new Map(products.map((product) => [product.key, product]));
  const groups = groupsOf(products);
  const links = linksOf(products);
  const known = new Map<string, KnownProduct[]>();
  const likeTo = (own: KnownProduct) => {
    const linked = [...(links.get(own.key) ?? [])].flatMap((key) => byKey.get(key) ?? []);
    return [...new Set([...linked, ...ring(products, own.key)])]
      .filter(({ key }) => key !== own.key)
      .slice(0, most)
      .map((product) => ({
        product,
        likeness: likenessOf(own, product) + (linked.includes(product) ? 2 : 0),
      }))
      .sort((a, b) => b.likeness - a.likeness || (a.product.key < b.product.key ? -1 : 1))
      .map(({ product }) => product);
  };
  return {
    find: (key) => byKey.get(key),
    isReplacing: (one, other) => groups.get(one) === groups.get(other),
    likeTo(own) {
      const found = known.get(own.key) ?? likeTo(own);
      known.set(own.key, found);
      return found;
    },
  };
}

/** Products that replace one another, directly or by way of others, bear the same name of a group. */
function groupsOf(products: readonly KnownProduct[]): Map<string, string> {
  const head = new Map(products.map(({ key }) => [key, key]));
  const headOf = (key: string): string => {
    let top = key;
    while ((head.get(top) ?? top) !== top) top = head.get(top) ?? top;
    head.set(key, top);
    return top;
  };
  for (const { key, content } of products)
    for (const other of content.substitutes) if (head.has(other)) head.set(headOf(other), headOf(key));
  return new Map(products.map(({ key }) => [key, headOf(key)]));
}

function linksOf(products: readonly KnownProduct[]): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const { key, content } of products)
    for (const other of [...content.substitutes, ...content.addOns]) {
      link(key, other);
      link(other, key);
    }
  return links;
}

/** So many products of a large catalogue, beginning at a place of the product's own. */
function ring(products: readonly KnownProduct[], key: string): KnownProduct[] {
  const start = Math.floor(seeded(key)() * products.length);
  return Array.from(
    { length: Math.min(most, products.length) },
    (_, step) => products[(start + step) % products.length],
  ).filter((product) => product !== undefined);
}

function likenessOf(own: KnownProduct, other: KnownProduct): number {
  const textOf = ({ content }: KnownProduct) =>
    [...Object.values(content.name), ...Object.values(content.summary ?? {})].join(" ");
  const unitOf = ({ content }: KnownProduct) => content.unit?.bg ?? content.unit?.en;
  const isSameUnit = unitOf(own) !== undefined && unitOf(own) === unitOf(other);
  return Math.min(6, sharedWords(textOf(own), textOf(other))) + (isSameUnit ? 1 : 0);
}
