import { type DraftTopic, draftTopics } from "#app/domain/drafts/draft.ts";

type Topic = { product: string; topic: DraftTopic };

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

/** Which draft of each topic was asked for, by the page's address. */
export function variantsIn(query: URLSearchParams): Map<string, number> {
  return new Map(
    query.getAll("other").flatMap((one) => {
      const [product, topic, n] = one.split("~");
      return /^\d{1,3}$/.test(n ?? "") ? [[`${product}~${topic}`, Number(n)] as const] : [];
    }),
  );
}

/** The address with the next draft of one topic, at the place where it stands; null where there is no other. */
export function withVariant(
  query: URLSearchParams,
  { product, topic, variant, variants }: Topic & { variant: number; variants: number },
): string | null {
  if (variants < 2) return null;
  const all = variantsIn(query).set(`${product}~${topic}`, (variant + 1) % variants);
  const next = new URLSearchParams([...query].filter(([name]) => name !== "other"));
  for (const [place, n] of all) next.append("other", `${place}~${n}`);
  return `?${next}#${product}~${topic}`;
}
