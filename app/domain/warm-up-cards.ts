import type { Askable, Due, Guards, Topic } from "./warm-up-choice.ts";
import type { WarmUpFact } from "./warm-up-week.ts";
import { dayOf } from "./working-days.ts";

/** One answer somebody gave to a question (epoch ms). */
export type Review = { at: number; isRight: boolean };
/** When a question is due again (epoch ms) and how likely it is known at `now` (0 to 1), from the answers alone, oldest first. */
export type RecallOf = (reviews: readonly Review[], now: number) => { dueAt: number; recall: number };

/** A question as it is on record; one row for each of its tags. */
export type AskableRow = Omit<Askable, "tags" | "isRetired" | "productRank" | "needsReview"> & {
  retiredAt: number | null;
  needsReview: unknown;
  tag: string | null;
};

/** Questions from their rows, each with its product's place in `ranks`. */
export function askablesOf(
  rows: readonly AskableRow[],
  rankOf: (product: string) => number | null,
): Map<string, Askable> {
  const found = new Map<string, Askable>();
  for (const { tag, retiredAt, needsReview: isStale, ...row } of rows) {
    const tags = [...new Set([...(found.get(row.key)?.tags ?? []), ...(tag === null ? [] : [tag])])];
    found.set(row.key, {
      ...row,
      tags,
      isRetired: retiredAt !== null,
      needsReview: Boolean(isStale),
      productRank: row.product === null ? null : rankOf(row.product),
    });
  }
  return found;
}

/** A question of somebody's papers, with its marks once they are released. */
export type AskedRow = AskableRow & {
  attemptId: string;
  submittedAt: number | null;
  releasedAt: number | null;
  bp: number | null;
  origin: string | null;
};
/** A question of somebody's warm-ups. */
export type WarmedRow = AskableRow &
  Pick<WarmUpFact, "id" | "startedAt" | "deadlineAt" | "finishedAt"> & {
    position: number;
    isRight: boolean | null;
    answeredAt: number | null;
  };

/** Every answer that tells how well something is known: those of attempts whose keys are open, and those of warm-ups; oldest first. */
export function reviewsOf(
  asked: readonly AskedRow[],
  rows: readonly WarmedRow[],
  { openedIds }: Guards,
): Map<string, Review[]> {
  const settled = new Map<string, { key: string; at: number; bp: number; isRetest: boolean }>();
  for (const { attemptId, key, submittedAt, bp, origin } of asked) {
    const id = `${attemptId}.${key}`;
    const isRetest = origin === "retest";
    if (!openedIds.has(attemptId) || bp === null || (settled.get(id)?.isRetest && !isRetest)) continue;
    settled.set(id, { key, at: submittedAt ?? 0, bp, isRetest });
  }
  const answers = [
    ...[...settled.values()].map(({ key, at, bp }) => ({ key, at, isRight: bp === 10_000 })),
    ...inTurn(rows).flatMap(({ key, answeredAt, isRight }) =>
      answeredAt === null || isRight === null ? [] : [{ key, at: answeredAt, isRight }],
    ),
  ].sort((a, b) => a.at - b.at);
  const reviews = new Map<string, Review[]>();
  for (const { key, ...review } of answers) reviews.set(key, [...(reviews.get(key) ?? []), review]);
  return reviews;
}

/** What comes back: whatever was once answered wrong, and whatever a warm-up has asked. */
export function cardsOf(
  questions: ReadonlyMap<string, Askable>,
  reviews: ReadonlyMap<string, Review[]>,
  rows: readonly WarmedRow[],
  { recallOf, now, timeZone }: { recallOf: RecallOf; now: number; timeZone: string },
): Due[] {
  const warmed = new Set(rows.map(({ key }) => key));
  return [...reviews].flatMap(([key, all]) => {
    const question = questions.get(key);
    if (!question || (!warmed.has(key) && all.every(({ isRight }) => isRight))) return [];
    const { dueAt, recall } = recallOf(all, now);
    return [{ question, recall, dueOn: dayOf(dueAt, timeZone) }];
  });
}

/** The topics of what was missed where the key is still closed. */
export function missedOf(asked: readonly AskedRow[], { openedIds }: Guards): Topic[] {
  return asked.flatMap(({ attemptId, releasedAt, bp, product, aspect }) =>
    releasedAt === null || bp === null || bp === 10_000 || openedIds.has(attemptId)
      ? []
      : [{ product, aspect }],
  );
}

/** One row for each question: the rows repeat it for each of its tags. */
function inTurn(rows: readonly WarmedRow[]): WarmedRow[] {
  return [...new Map(rows.map((row) => [`${row.id}.${row.position}`, row])).values()];
}

/** The warm-ups the rows are of. */
export function warmUpsOf(rows: readonly WarmedRow[]): WarmUpFact[] {
  const found = new Map<string, WarmUpFact>();
  for (const { id, startedAt, deadlineAt, finishedAt, answeredAt } of inTurn(rows)) {
    const { answered, of } = found.get(id) ?? { answered: 0, of: 0 };
    found.set(id, {
      id,
      startedAt,
      deadlineAt,
      finishedAt,
      answered: answered + (answeredAt === null ? 0 : 1),
      of: of + 1,
    });
  }
  return [...found.values()];
}
