import { calculated } from "./question-kinds/calculated.ts";
import { free } from "./question-kinds/free.ts";
import { matching } from "./question-kinds/matching.ts";
import { multiple } from "./question-kinds/multiple.ts";
import { number } from "./question-kinds/number.ts";
import { oral } from "./question-kinds/oral.ts";
import { ordering } from "./question-kinds/ordering.ts";
import { short } from "./question-kinds/short.ts";
import { single } from "./question-kinds/single.ts";
import { trueFalse } from "./question-kinds/true-false.ts";
import type { QuestionKindRules } from "./question-kind.ts";
import type { AnswerKey, QuestionBase, Shown } from "./question-parts.ts";

/** Every kind of question; a new kind is a file of its own and one line here. */
export const rulesOfKinds = {
  single,
  multiple,
  "true-false": trueFalse,
  short,
  number,
  calculated,
  matching,
  ordering,
  free,
  oral,
} as const;

export type QuestionKind = keyof typeof rulesOfKinds;
export const questionKinds = Object.keys(rulesOfKinds) as [QuestionKind, ...QuestionKind[]];

type OwnOf<K extends QuestionKind> = NonNullable<(typeof rulesOfKinds)[K]["own"]>;
/** A question of one kind: what all have in common, and the kind's own fields. */
export type QuestionOf<K extends QuestionKind> = QuestionBase & { kind: K } & OwnOf<K>;
export type Question = { [K in QuestionKind]: QuestionOf<K> }[QuestionKind];

/** What a trainee may see of a question. */
export type PaperQuestion = Shown & { kind: QuestionKind };
export type Paper = { questions: PaperQuestion[] };
export type Keys = Record<string, AnswerKey>;

/** What the kind of a question decides. */
export const rulesOf = (kind: QuestionKind): QuestionKindRules => rulesOfKinds[kind];

/** Kinds whose answers a person marks. */
export const judgedKinds = questionKinds.filter(isJudged);
/** Kinds that only an examiner asks. */
export const spokenKinds = questionKinds.filter((kind) => rulesOf(kind).judged === "aloud");
/** Kinds whose answers a person reads in writing. */
export const writtenKinds = questionKinds.filter((kind) => rulesOf(kind).judged === "written");
/** Kinds that can only be asked while there is a price. */
export const pricedKinds = questionKinds.filter((kind) => rulesOf(kind).pricedProduct !== null);

/** The product whose price a question is worked out from; null where it needs none. */
export function pricedProduct(question: Question): string | null {
  return rulesOf(question.kind).pricedProduct?.(question) ?? null;
}

export function isJudged(kind: QuestionKind): boolean {
  return rulesOf(kind).judged !== null;
}
