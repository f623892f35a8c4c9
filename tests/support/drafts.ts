import { catalogueOf } from "#app/domain/drafts/catalogue.ts";
import type { DraftTopic, KnownProduct } from "#app/domain/drafts/draft.ts";
import { makeDraft } from "#app/domain/drafts/make-drafts.ts";
import type { Language } from "#app/domain/localized.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";

/** A catalogue of these, in the words of the product. */
export const known = (products: KnownProduct[]) => ({
  catalogue: catalogueOf(products),
  deferrals: [],
  words: draftQuestions,
});
/** A product of which only this much is on record. */
export const bare = (key: string, more: Partial<KnownProduct["content"]> = {}): KnownProduct => ({
  key,
  price: null,
  content: {
    name: { en: `The ${key}` },
    inStock: { days: null },
    outOfStock: { days: null },
    substitutes: [],
    addOns: [],
    ...more,
  },
});
/** The draft of the first of these products. */
export const made = (
  products: KnownProduct[],
  topic: DraftTopic,
  variant = 0,
  languages: readonly Language[] = ["en"],
) => {
  const [own] = products;
  if (!own) throw new Error("no product");
  return makeDraft(own, topic, variant, { ...known(products), languages });
};
export const packed = (key: string, en: string) => bare(key, { packaging: { en } });

/** The wrong answers of a draft, where it is one to choose from. */
export const wrongIn = (products: KnownProduct[], topic: DraftTopic, variant = 0) => {
  const draft = made(products, topic, variant);
  if ("code" in draft || !("options" in draft.question)) return [];
  const { options, correct } = draft.question;
  return options.filter(({ id }) => ![correct].flat().includes(id)).map(({ text: option }) => option.en);
};
