import { aspects } from "#app/domain/aspects.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import type { ProductPrice } from "#app/domain/price-list.ts";
import type { Product } from "#app/domain/product.ts";
import type { ProductFact } from "#app/domain/product-facts.ts";
import type { Question } from "#app/domain/quiz-questions.ts";

/** What a draft can be about: the aspects of a product, and what an order of it costs. */
export const draftTopics = [...aspects, "price"] as const;
export type DraftTopic = (typeof draftTopics)[number];

/** The fact each topic stands on first. */
export const factOfTopic: Record<DraftTopic, ProductFact> = {
  features: "features",
  packaging: "packaging",
  substitute: "substitutes",
  "add-on": "add-ons",
  "terms-of-use": "terms-of-use",
  "in-stock-delivery": "in-stock-delivery",
  "out-of-stock-delivery": "out-of-stock-delivery",
  price: "price",
};

/** A product as drafts know it. Of money only the price list, never a margin. */
export type KnownProduct = { key: string; content: Product; price: ProductPrice | null };

export type Draft = {
  product: string;
  topic: DraftTopic;
  /** Which of `variants` it is, from 0. */
  variant: number;
  variants: number;
  question: Question;
  languages: readonly Language[];
};
/** A draft as it was shown: which one, and the hash of what it said. */
export type ChosenDraft = { product: string; topic: DraftTopic; variant: number; hash: string };
export const draftGaps = ["no-fact", "no-points", "no-days", "no-others"] as const;
/** Why there is none: the fact is not on record, not told in points or in days, or too few other products say something else. */
export type DraftGap = { product: string; topic: DraftTopic; code: (typeof draftGaps)[number] };

/** What a form of question makes of a product's facts; null where they do not suffice. */
export type DraftForm = (asked: DraftAsked) => Question | null;
export type DraftAsked = {
  own: KnownProduct;
  /** Products to take wrong answers from, the likest first. */
  others: readonly KnownProduct[];
  /** Whether two products stand in for one another, also by way of a third. */
  isReplacing: (one: string, other: string) => boolean;
  find: (key: string) => KnownProduct | undefined;
  deferrals: readonly number[];
  languages: readonly Language[];
  random: () => number;
  /** A text in each of the languages. */
  say: (write: (words: DraftWords, language: Language) => string) => Localized;
  /** One of several ways to ask, the same in each language. */
  ask: (ways: (words: DraftWords) => readonly Ask[]) => Localized;
};

type Ask = (product: string) => string;
type Statement = (product: string, said: string) => string;
type TextTopic = "features" | "packaging" | "terms-of-use";
type LinkTopic = "substitute" | "add-on";
type DeliveryTopic = "in-stock-delivery" | "out-of-stock-delivery";

type Sentences = {
  one: Record<TextTopic | LinkTopic | DeliveryTopic, readonly Ask[]>;
  several: Record<"features" | "terms-of-use" | LinkTopic, readonly Ask[]>;
  isTrue: Record<TextTopic | LinkTopic | DeliveryTopic, Statement>;
  why: Record<TextTopic | LinkTopic | DeliveryTopic, Statement>;
  inDays: Record<DeliveryTopic, readonly Ask[]>;
};

/** The sentences drafts are written in. Products come in quoted, and no sentence bends to their name. */
export type DraftWords = Sentences & {
  /** What is said otherwise of a product that is not kept in a warehouse. */
  service: { [S in keyof Sentences]: Partial<Sentences[S]> };
  figures: Record<TextTopic, readonly Ask[]>;
  quoted: (name: string) => string;
  days: (n: number) => string;
  within: (n: number) => string;
  unitOfDays: string;
  whereTerms: readonly Ask[];
  whyWhere: Statement;
  notes: {
    ofOther: Ask;
    addsOnly: Ask;
    replacesOnly: Ask;
    outOfStock: string;
    inStock: string;
  };
  offers: Record<"discount" | "unit-price" | "total", { atOnce: readonly Ask[]; deferred: readonly Ask[] }>;
  whyOffer: { atOnce: string; deferred: string };
  listPrice: readonly Ask[];
  whyPrice: Statement;
};
export type { DeliveryTopic, LinkTopic, TextTopic };
