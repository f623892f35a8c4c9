import type { Aspect } from "./aspects.ts";
import type { DrawFilter, Pool, Quiz } from "./quiz.ts";
import { type QuestionKind, spokenKinds } from "./quiz-questions.ts";
import { shuffle } from "./shuffle.ts";

/** What the draw knows of a question. `productRank` is its product's place in the study queue, from 1. */
export type Candidate = {
  key: string;
  kind: QuestionKind;
  tags: readonly string[];
  product: string | null;
  productRank: number | null;
  aspect: Aspect | null;
};
/** `short`: which pool finds too little, and how much there is for it beside what the others take. */
type Drawn =
  | { ok: true; keys: string[] }
  | { ok: false; code: "too-few-questions"; short?: { pool: Pool; have: number } };

/**
 * Draws the questions of one paper: the must-haves, then each pool, what this person has seen least first.
 * `random` gives numbers in [0, 1); `seen` counts in how many of the person's papers a question stood.
 */
export function drawKeys(
  { pools, mustHaves = [] }: Pick<Quiz, "pools" | "mustHaves">,
  bank: readonly Candidate[],
  seen: ReadonlyMap<string, number>,
  random: () => number,
): Drawn {
  const known = new Set(bank.map(({ key }) => key));
  if (mustHaves.some((key) => !known.has(key))) return { ok: false, code: "too-few-questions" };
  const taken = new Set(mustHaves);
  // The pool with the least to choose from chooses first, so that a wider one does not empty it.
  const widths = pools
    .map((pool) => ({ pool, fitting: bank.filter((one) => fits(pool, one)) }))
    .sort((a, b) => a.fitting.length - a.pool.count - (b.fitting.length - b.pool.count));
  for (const { pool, fitting } of widths) {
    const open = shuffle(
      fitting.filter(({ key }) => !taken.has(key)),
      random,
    ).sort((a, b) => (seen.get(a.key) ?? 0) - (seen.get(b.key) ?? 0));
    if (open.length < pool.count)
      return { ok: false, code: "too-few-questions", short: { pool, have: open.length } };
    for (const { key } of open.slice(0, pool.count)) taken.add(key);
  }
  return { ok: true, keys: shuffle([...taken], random) };
}

/** Whether a pool may draw this question. */
export function fits(pool: Pool, question: Candidate): boolean {
  return "from" in pool ? pool.from.includes(question.key) : fitsFilter(pool.where, question);
}

export function fitsFilter(
  { tags, products, topProducts, aspects, kinds }: DrawFilter,
  question: Candidate,
): boolean {
  return (
    isOfKind(kinds, question.kind) &&
    (tags === undefined || tags.some((tag) => question.tags.includes(tag))) &&
    among(products, question.product) &&
    (topProducts === undefined || isAmongFirst(topProducts, question.productRank)) &&
    among(aspects, question.aspect)
  );
}

// What is asked aloud is drawn only where it is named.
const isOfKind = (kinds: DrawFilter["kinds"], kind: Candidate["kind"]) =>
  kinds ? kinds.includes(kind) : !spokenKinds.includes(kind);
const isAmongFirst = (most: number, rank: number | null) => rank !== null && rank <= most;

function among<T>(wanted: readonly T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}
