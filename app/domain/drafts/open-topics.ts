import { type DraftTopic, draftTopics } from "./draft.ts";

export type Topic = { product: string; topic: DraftTopic };

/** The products with something that is not asked, in their order. A price is asked about only where there is one. */
export function openTopics(
  products: readonly string[],
  asked: readonly Topic[],
  hasPrice: (product: string) => boolean,
): { product: string; topics: DraftTopic[] }[] {
  const known = new Set(asked.map(({ product, topic }) => `${product} ${topic}`));
  return products
    .map((product) => ({
      product,
      topics: draftTopics.filter(
        (topic) => !known.has(`${product} ${topic}`) && (topic !== "price" || hasPrice(product)),
      ),
    }))
    .filter(({ topics }) => topics.length > 0);
}
