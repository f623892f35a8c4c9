import type { Aspect } from "./aspects.ts";
import type { Facts } from "./facts.ts";
import type { Programme } from "./programme.ts";
import { opensKeys } from "./quiz-attempts.ts";
import { type Candidate, fitsFilter } from "./quiz-draw.ts";
import type { Pool } from "./quiz.ts";
import { isJudged } from "./quiz-questions.ts";
import type { Day } from "./working-days.ts";

/** What the choice knows of a question. */
export type Askable = Candidate & { isPractice: boolean; isRetired: boolean; needsReview: boolean };
/** A quiz still ahead: whatever it could draw stays closed, but for what its own result page has told already. */
type Guard = { pools: readonly Pool[]; told: ReadonlySet<string> };
export type Guards = {
  openedIds: ReadonlySet<string>;
  guards: readonly Guard[];
  shutKeys: ReadonlySet<string>;
};
/** A question that comes back: when, and how likely it is known at this moment (0 to 1). */
export type Due = { question: Askable; dueOn: Day; recall: number };
/** What was missed where the key is still closed. */
export type Topic = { product: string | null; aspect: Aspect | null };

/** Which of somebody's attempts have opened their keys, and what no warm-up may ask because a quiz may still ask it. */
export function warmUpGuards(
  programme: Programme,
  facts: Pick<Facts, "attempts" | "extraAttempts" | "quizzes">,
  papers: readonly { attemptId: string; questionKey: string }[],
): Guards {
  const asked = programme.stages
    .flatMap(({ requirements }) => requirements)
    .flatMap((row) => (row.kind === "quiz" ? [row] : []));
  const facing = (key: string) => facts.attempts.filter(({ requirementKey }) => requirementKey === key);
  const limitOf = (key: string) => {
    const quiz = asked.find((row) => row.key === key)?.quiz;
    return (quiz === undefined ? undefined : facts.quizzes[quiz]?.attemptsLimit) ?? Number.POSITIVE_INFINITY;
  };
  const isOpened = (key: string) => opensKeys(facing(key), limitOf(key) + (facts.extraAttempts[key] ?? 0));
  const openedIds = new Set(
    facts.attempts
      .filter(({ requirementKey, releasedAt }) => releasedAt !== null && isOpened(requirementKey))
      .map(({ id }) => id),
  );
  const guards = asked
    .filter(({ key }) => !facing(key).some(({ passed }) => passed))
    .map(({ key, quiz }) => {
      const { pools = [], mustHaves = [] } = facts.quizzes[quiz] ?? {};
      const ids = new Set(
        facing(key)
          .map(({ id }) => id)
          .filter((id) => openedIds.has(id)),
      );
      return {
        pools: [...pools, { count: 1, from: mustHaves }],
        told: new Set(
          papers.filter(({ attemptId }) => ids.has(attemptId)).map(({ questionKey }) => questionKey),
        ),
      };
    });
  return {
    openedIds,
    guards,
    shutKeys: new Set(
      papers.filter(({ attemptId }) => !openedIds.has(attemptId)).map(({ questionKey }) => questionKey),
    ),
  };
}

/** Whether a quiz that is open or still ahead may ask this question: then its key is shown nowhere. */
export function isStillAhead(question: Askable, { guards, shutKeys }: Guards): boolean {
  const { key, isRetired, isPractice } = question;
  if (shutKeys.has(key) || isRetired) return shutKeys.has(key);
  const couldAsk = (pool: Pool) =>
    "from" in pool ? pool.from.includes(key) : !isPractice && fitsFilter(pool.where, question);
  return guards.some(({ pools, told }) => !told.has(key) && pools.some(couldAsk));
}

/** Whether a warm-up may ask this question, and show its answer, now. */
export function mayBeAsked(question: Askable, guards: Guards): boolean {
  return (
    !isJudged(question.kind) &&
    !question.isRetired &&
    !question.needsReview &&
    !isStillAhead(question, guards)
  );
}

/** How much a question weighs: 2 for the first product of the study queue, down to 1 for the last and for what is about none. */
export function weightOf({ productRank }: Candidate, products: number): number {
  return productRank === null ? 1 : 1 + (products - productRank + 1) / products;
}

/**
 * What a warm-up asks, in this order: what is due, the likeliest forgotten first times its product's weight; then practice on what
 * was missed where the key is closed, its aspect before its product; then practice on the first products of the queue.
 */
export function chooseQuestions(
  due: readonly Due[],
  practice: readonly Askable[],
  missed: readonly Topic[],
  products: number,
): string[] {
  const urgency = ({ question, recall }: Due) => (1 - recall) * weightOf(question, products);
  const nearness = ({ product, aspect }: Askable) => {
    const same = missed.filter((topic) => topic.product !== null && topic.product === product);
    return same.some((topic) => topic.aspect === aspect) ? 0 : same.length > 0 ? 1 : 2;
  };
  const rank = ({ productRank }: Askable) => productRank ?? Number.MAX_SAFE_INTEGER;
  const byKey = (a: Candidate, b: Candidate) => (a.key < b.key ? -1 : 1);
  return [
    ...[...due]
      .sort((a, b) => urgency(b) - urgency(a) || byKey(a.question, b.question))
      .map(({ question }) => question.key),
    ...[...practice]
      .sort((a, b) => nearness(a) - nearness(b) || rank(a) - rank(b) || byKey(a, b))
      .map(({ key }) => key),
  ];
}
