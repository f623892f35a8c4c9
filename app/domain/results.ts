import type { Facts } from "./facts.ts";

/** What is shown and corrected of somebody's results beside their activity. */
export const resultLists = ["results", "deals"] as const;
export type ResultList = (typeof resultLists)[number];

/** Whether results still go on record: while an onboarding runs, and after somebody is cleared. */
export const takesResults = ({ ended }: Pick<Facts, "ended">): boolean =>
  ended === null || ended.ending === "released";

/** How much of the plan was reached, in basis points; null without both. */
export const reachedBp = (plan: number | null, result: number | null): number | null =>
  plan === null || plan === 0 || result === null ? null : Math.round((result / plan) * 10_000);
