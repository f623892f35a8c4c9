import { catalogueOf } from "#app/domain/drafts/catalogue.ts";
import type { Draft, DraftGap, DraftTopic, DraftWords, KnownProduct } from "#app/domain/drafts/draft.ts";
import { isOnRecord, makeDraft } from "#app/domain/drafts/make-drafts.ts";
import { standsOn } from "#app/domain/drafts/stands-on.ts";
import type { Language } from "#app/domain/localized.ts";
import type { PriceList } from "#app/domain/price-list.ts";
import type { Conn, Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { hashOf } from "#db/queries/question-imports.ts";

export type Drafting = {
  find: (key: string) => (KnownProduct & { id: string }) | undefined;
  /** The draft of a topic, with the hash of what it says. */
  draft: (
    key: string,
    topic: DraftTopic,
    variant: number,
    written: Written,
  ) => (Draft & { hash: string }) | DraftGap | undefined;
  factsHash: (key: string, topic: DraftTopic) => string;
  /** How many other products have the fact on record. */
  others: (key: string, topic: DraftTopic) => number;
  prices: PriceList;
};
/** The languages of the company, and the sentences of each. */
export type Written = { languages: readonly Language[]; words: Record<Language, DraftWords> };

/** Drafts from the facts of the products that are sold now: worked out, never stored. */
export async function findDrafts(conn: Conn | Tx): Promise<Drafting> {
  const { prices, deferrals } = await findPriceList(conn);
  const products = (await findAllProducts(conn))
    .filter(({ retiredAt }) => retiredAt === null)
    .map(({ id, key, content }) => ({ id, key, content, price: prices[key] ?? null }));
  const byKey = new Map(products.map((product) => [product.key, product]));
  const catalogue = catalogueOf(products);
  return {
    find: (key) => byKey.get(key),
    draft(key, topic, variant, written) {
      const own = byKey.get(key);
      const made = own && makeDraft(own, topic, variant, { catalogue, deferrals, ...written });
      return made && "question" in made ? { ...made, hash: hashOf(made.question) } : made;
    },
    prices: { prices, deferrals },
    others: (key, topic) =>
      products.filter((product) => product.key !== key && isOnRecord(product, topic, catalogue)).length,
    factsHash(key, topic) {
      const own = byKey.get(key);
      return contentHash(own ? standsOn(own, topic) : null);
    },
  };
}
