import type { Aspect } from "./aspects.ts";
import type { Localized } from "./localized.ts";
import type { OfferAsked, WorkedOffer } from "./price-list.ts";
import type { ProductFact } from "./product-facts.ts";

export const questionKinds = [
  "single",
  "multiple",
  "true-false",
  "short",
  "number",
  "calculated",
  "matching",
  "ordering",
  "free",
  "oral",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export type Option = { id: string; text: Localized };
/** `weightBp` is what choosing it brings (basis points, below 0 takes away); without one, right and wrong count alone. */
export type BankOption = Option & { explanation?: Localized | undefined; weightBp?: number | undefined };
/** One thing a written or spoken answer must show, graded 0 to 3; `points` is its share of the question. */
export type RubricLine = { key: string; label: Localized; points: number };
/** An answer that is worth a part of the points, in basis points. */
export type PartlyRight<T> = T & { bp: number };

type Base = {
  prompt: Localized;
  points: number;
  aspect?: Aspect | undefined;
  explanation?: Localized | undefined;
  /** The product's facts it stands on, where they are not those of its aspect. */
  builtOn?: ProductFact[] | undefined;
};
/** For multiple choice: wrong choices take away from right ones; left out, all or nothing. */
type Credit = { credit?: "partial" | undefined };
type Judged = { guidance: Localized; rubric?: RubricLine[] | undefined };
/** What is said about answering so. */
export type TruthNotes = { true?: Localized | undefined; false?: Localized | undefined };
export type Question =
  | (Base & { kind: "single"; options: BankOption[]; correct: string })
  | (Base & Credit & { kind: "multiple"; options: BankOption[]; correct: string[] })
  | (Base & { kind: "true-false"; correct: boolean; notes?: TruthNotes | undefined })
  | (Base & { kind: "short"; accepted: string[]; partly?: PartlyRight<{ text: string }>[] | undefined })
  | (Base & {
      kind: "number";
      value: number;
      tolerance: number;
      unit?: Localized | undefined;
      /** Said to whoever gave this number. */
      note?: Localized | undefined;
      /** Further numbers that count, in full or in part. */
      partly?: PartlyRight<{ value: number; tolerance: number; note?: Localized | undefined }>[] | undefined;
    })
  /** Volume and deferral (days) are drawn for each attempt, the figures come from the price list of that moment. */
  | (Base & {
      kind: "calculated";
      product: string;
      asks: OfferAsked;
      volumes: number[];
      deferrals: number[];
      tolerance: number;
    })
  | (Base & {
      kind: "matching";
      pairs: { id: string; left: Localized; right: Localized }[];
      others?: Localized[] | undefined;
    })
  /** The items stand in their right order. */
  | (Base & { kind: "ordering"; items: Option[] })
  | (Base & Judged & { kind: "free" })
  | (Base & Judged & { kind: "oral" });
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** The options that are right: where one is to be chosen, each that brings everything by itself. */
export function rightOptions(question: QuestionOf<"single"> | QuestionOf<"multiple">): string[] {
  if (question.kind === "multiple") return question.correct;
  return question.options
    .filter(({ id, weightBp = 0 }) => id === question.correct || weightBp >= 10_000)
    .map(({ id }) => id);
}

/** Kinds whose answers a person marks. */
export function isJudged(kind: QuestionKind): kind is "free" | "oral" {
  return kind === "free" || kind === "oral";
}

/** What a trainee may see of a question. `lefts` wait for one of the options each; ordering puts its options in order. */
export type PaperQuestion = {
  key: string;
  versionId: string;
  kind: QuestionKind;
  points: number;
  prompt: Localized;
  options?: Option[];
  lefts?: Option[];
  unit?: Localized;
};
export type Paper = { questions: PaperQuestion[] };

/** What scores a question; it stays on the server until the result is released. */
export type AnswerKey = {
  /** Ids of options; "true" or "false"; "left:option" for matching; "option:place" for ordering. */
  correct?: string[];
  credit?: "partial";
  weights?: Record<string, number>;
  notes?: Record<string, Localized>;
  accepted?: string[];
  value?: number;
  tolerance?: number;
  partly?: {
    text?: string | undefined;
    value?: number | undefined;
    tolerance?: number | undefined;
    bp: number;
    note?: Localized | undefined;
  }[];
  note?: Localized;
  guidance?: Localized;
  rubric?: RubricLine[];
  worked?: WorkedOffer;
  explanation?: Localized;
  aspect?: Aspect;
};
export type Keys = Record<string, AnswerKey>;

/** Text, one option's id, or several parts. */
export type Answer = string | string[];
