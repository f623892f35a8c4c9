import type { Aspect } from "./aspects.ts";
import type { Localized } from "./localized.ts";
import type { WorkedOffer } from "./price-list.ts";
import type { NamedFact } from "./product-facts.ts";

export type Option = { id: string; text: Localized };
/** `weightBp` is what choosing it brings (basis points, below 0 takes away); without one, right and wrong count alone. */
export type BankOption = Option & { explanation?: Localized | undefined; weightBp?: number | undefined };
/** One thing a written or spoken answer must show, graded 0 to 3; `points` is its share of the question. */
export type RubricLine = { key: string; label: Localized; points: number };
/** An answer that is worth a part of the points, in basis points. */
export type PartlyRight<T> = T & { bp: number };

/** What a question of any kind holds. */
export type QuestionBase = {
  prompt: Localized;
  points: number;
  aspect?: Aspect | undefined;
  explanation?: Localized | undefined;
  /** The product's facts it stands on, where they are not those of its aspect. */
  builtOn?: NamedFact[] | undefined;
};

/** What a trainee may see of a question, of any kind. `lefts` wait for one of the options each; ordering puts its options in order. */
export type Shown = {
  key: string;
  versionId: string;
  points: number;
  prompt: Localized;
  options?: Option[];
  lefts?: Option[];
  unit?: Localized;
};

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

/** Text, one option's id, or several parts. */
export type Answer = string | string[];

/** What is right, in plain words, or the figures that are, with their unit. */
export type Right = string[] | { figures: { value: number; tolerance: number }[]; unit: string } | null;
/** What is said to an answer, or to a part of it. */
export type Note = { of: string; text: string };

/** What keeps a question from being asked, by the field that has to be put right. */
export type QuestionProblem = {
  field: string;
  code: "too-few-options" | "no-right-option" | "all-right" | "twice-the-same" | "several-right";
};
