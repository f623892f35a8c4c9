/** What can be decided on somebody's first test; ending is the onboarding's end, with its reason. */
export const firstTestDecisions = ["go-on", "one-more-week"] as const;
export type FirstTestDecision = (typeof firstTestDecisions)[number];

/** Why somebody leaves early, for the figures of whoever started together. */
export const leavingReasons = [
  "fears-the-phone",
  "too-few-calls",
  "not-for-sales",
  "other-job",
  "pay",
  "conduct",
  "private",
  "other",
] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** What the first test of one trainee goes by: the company's calls for each of the first weeks, and what was decided. */
export type FirstTest = { weeks: readonly number[]; moreWeeks: number; isPassed: boolean };
export const usualWeeks: readonly number[] = [5, 10, 20];
export const unjudged: FirstTest = { weeks: usualWeeks, moreWeeks: 0, isPassed: false };

/** The calls of each of the first weeks as they are typed and kept, "5, 10, 20"; null where it is no such list. Empty is none. */
export function readWeeks(text: string): number[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.every((part) => part === "")) return [];
  const weeks = parts.map(Number);
  return weeks.length <= 12 && weeks.every((n) => Number.isInteger(n) && n >= 1 && n <= 500) ? weeks : null;
}
