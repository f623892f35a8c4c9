import type { DraftWords, KnownProduct } from "./draft.ts";

/** The sentences for a product: one that has no packaging and cannot run out is a service, and no warehouse has it. */
export function wordsFor(own: KnownProduct, words: DraftWords): DraftWords {
  if (isKeptInStock(own)) return words;
  const { service } = words;
  return {
    ...words,
    one: { ...words.one, ...service.one },
    several: { ...words.several, ...service.several },
    isTrue: { ...words.isTrue, ...service.isTrue },
    why: { ...words.why, ...service.why },
    inDays: { ...words.inDays, ...service.inDays },
  };
}

function isKeptInStock({ content }: KnownProduct): boolean {
  const { packaging, outOfStock } = content;
  return (
    outOfStock.days !== null ||
    [packaging, outOfStock.text].some((text) => Object.values(text ?? {}).some(Boolean))
  );
}
