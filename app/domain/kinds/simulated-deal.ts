import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";

/** A deal played with a colleague as the client, scored by the card. One further try, and no more. */
export const simulatedDeal = defineKind({
  fields: { scenario: "text", criteria: "criteria", passingScoreBp: "share", scoredBy: "party" },
  needs: { scoredBy: "deal.score" },
  acts: { asked: { by: "trainee", asks: true, tone: "idle" } },
  events: [
    "deal.scored",
    "deal.corrected",
    "deal.drawn",
    "deal.card-chosen",
    "deal.panel-opened",
    "deal.panel-scored",
    "deal.panel-closed",
    "deal.panel-cancelled",
    "deal.excepted",
  ],
  reasons: {
    "ask-deal": { turn: "trainee", isCharged: true, isTold: false },
    "play-deal": { turn: "other", waits: "deal" },
    "last-try": { turn: "trainee", isCharged: true, isTold: true },
    "extra-try": { turn: "trainee", isCharged: true, isTold: true },
    "deal-failed": { turn: "other", waits: "deal-failed" },
    "passed-earlier": { turn: "other", waits: "carry-over" },
  },
  group: "sign-offs",
  isMeasured: true,
  asked: ({ key }, { deals }) =>
    deals
      .filter((row) => row.requirementKey === key)
      .map(({ recordedAt }) => ({ at: recordedAt, isAsk: false })),
  progress({ key, scoredBy }, { evidence, facts, openedAt }) {
    const attempts = facts.deals.filter((row) => row.requirementKey === key);
    const earlier = facts.earlier.deals.filter((row) => row.requirementKey === key);
    const passed = attempts.find((row) => row.isPassed);
    if (passed) return met(passed.recordedAt);
    if (earlier.some((row) => row.isPassed))
      return { state: "waiting", owner: "head", reason: "passed-earlier", since: openedAt };
    const last = attempts.at(-1);
    const since = last?.recordedAt ?? openedAt;
    const played = attempts.length + earlier.length;
    const exception = facts.dealExceptions.find((row) => row.requirementKey === key);
    if (!mayPlayDeal(played, exception !== undefined))
      return { state: "waiting", owner: "head", reason: "deal-failed", since };
    // Each try is asked for anew.
    const asked = evidence.filter((row) => row.act === "asked")[attempts.length];
    if (asked) return { state: "waiting", owner: scoredBy, reason: "play-deal", since: asked.recordedAt };
    if (played >= dealAttempts)
      return { state: "problem", owner: "trainee", reason: "extra-try", since: exception?.at ?? since };
    if (played > 0) return { state: "problem", owner: "trainee", reason: "last-try", since };
    return { state: "not-started", owner: "trainee", reason: "ask-deal", since: openedAt };
  },
});

/** Two attempts in all, however often somebody is taken on; a third only by the one exception a person can be given. */
const dealAttempts = 2;
export const mayPlayDeal = (attemptsSoFar: number, hasException: boolean) =>
  attemptsSoFar < dealAttempts + (hasException ? 1 : 0);
type Tried = readonly { requirementKey: string }[];
/** The number of the try that comes next, over all onboardings. */
export const nextDealNumber = (
  key: string,
  { deals, earlier }: { deals: Tried; earlier: { deals: Tried } },
) => [...earlier.deals, ...deals].filter((row) => row.requirementKey === key).length + 1;

/** What a criterion can be given: 0 not seen, 1 begun, 2 good, 3 fluent. */
export const dealGrades = [0, 1, 2, 3] as const;
export type DealGrade = (typeof dealGrades)[number];

/** The share of the highest sum of grades, in basis points, rounded down. */
export function dealScoreBp(grades: readonly DealGrade[]): number {
  const sum = grades.reduce<number>((total, grade) => total + grade, 0);
  return grades.length === 0 ? 0 : Math.floor((sum * 10_000) / (3 * grades.length));
}
