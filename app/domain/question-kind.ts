import type { Language, Localized } from "./localized.ts";
import type { PriceList } from "./price-list.ts";
import type { FilledRow, RowsType, WrittenRow } from "./question-rows.ts";
import type {
  Answer,
  AnswerKey,
  Note,
  QuestionBase,
  QuestionProblem,
  Right,
  Shown,
} from "./question-parts.ts";

/** What the editor asks for: a text in each language, one number, one value of a choice, or rows of cells. */
export type FieldType =
  | { as: "texts"; max: number; rows?: number; isOptional?: true }
  | { as: "figure" }
  | { as: "choice"; of: readonly string[] }
  | RowsType;
export type Fields = Record<string, FieldType>;

/** What was typed into the fields, as the type of each reads it. */
export type Filled = {
  rows: (field: string) => FilledRow[];
  texts: (field: string, before: Localized | undefined) => Localized;
  value: <T>(field: string) => T;
};
/** What stands in a field at first: one text, one for each language, or rows. */
export type Written = string | ((language: Language) => string) | WrittenRow[];
/** A field that has to be filled in otherwise. */
export type Misfilled = { field: string; code: "several-right" | "required" };

/** What is stored as an answer: a typed text or figure of at most so many letters, ids of options, one word of a choice, or parts as "id:id" or "id:place". */
export type AnswerShape =
  | { as: "text" | "figure"; longest: number }
  | { as: "option" | "options" | "pairs" | "places" }
  | { as: "choice"; field: string };

/** One thing an author sees of the key. `choice` is a value of a field whose words say it; `drawn` are the figures it is asked with. */
export type KeyLine = {
  text: Localized | string | { field: string; choice: string };
  fits?: Localized;
  place?: number;
  isRight: boolean;
  bp?: number | undefined;
  tolerance?: number;
  unit?: Localized | undefined;
  points?: number;
  note?: Localized | undefined;
  drawn?: { volumes: number[]; deferrals: number[] };
};

export type Drawing = { prices: PriceList; random: () => number };
export type Halves = { shown: Partial<Shown>; key: AnswerKey };

/** All that one kind of question decides; `Own` are the fields its questions hold beside those that all have. */
export type QuestionKindRules<Own extends object = object, F extends Fields = Fields> = {
  /** Carries the type of its own fields alone. */
  readonly own?: Own;
  answer: AnswerShape;
  /** Whether people mark it: something written, or said to an examiner. */
  judged: "written" | "aloud" | null;
  /** The product whose price it is worked out from; null where it needs none. */
  pricedProduct: { of(question: Own): string }["of"] | null;
  /** What is shown and, apart from it, what scores it; null without a price. */
  draw(question: QuestionBase & Own, drawing: Drawing): Halves | null;
  /** Basis points for an answer that is not empty. */
  score(given: readonly string[], shown: Shown, key: AnswerKey): number | "needs-grading";
  /** The parts of an answer as a person reads them, in the order in which the question shows its own. */
  said(parts: readonly string[], shown: Shown, language: Language): string[];
  right(shown: Shown, key: AnswerKey, language: Language): Right;
  notes(shown: Shown, key: AnswerKey, chosen: readonly string[], language: Language): Note[];
  /** Whether it can be answered and marked fairly; null if so. */
  problem(question: Own): QuestionProblem | null;
  /** Every text of its own that is translated. */
  texts(question: Own): Localized[];
  /** The key a mended question gives to a paper that showed an earlier version; null where its options no longer fit. */
  mended(shown: Shown, old: AnswerKey, question: Own): AnswerKey | null;
  keyLines(question: Own): KeyLine[];
  /** An answer that is right, or one that surely is not. */
  sample(isRight: boolean, shown: Shown, key: AnswerKey, language: Language): Answer;
  fields: F;
  write(question: Own | undefined, language: Language): { [K in keyof F]: Written };
  read(filled: Filled, before: Own | undefined): Own | Misfilled;
};

/** Keeps the types of a kind's fields while checking that nothing of it is missing. */
export const defineQuestionKind =
  <Own extends object>() =>
  <const F extends Fields>(rules: QuestionKindRules<Own, F>): QuestionKindRules<Own, F> =>
    rules;

/** Of a typed answer the text itself is all there is to say. */
export const asTyped = (parts: readonly string[]) => [...parts];
export const nothing = () => [];
export const none = () => null;
