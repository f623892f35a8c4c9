import type { ActivityKind } from "./activity-facts.ts";

/** What can come of each kind of activity. */
export const outcomesOf = {
  call: ["decision-maker", "meeting-agreed", "offer-wanted", "call-back", "refused", "no-answer"],
  meeting: ["decision-maker", "next-step-agreed", "offer-wanted", "refused", "not-held"],
  offer: ["accepted", "negotiating", "refused", "no-answer"],
  application: ["confirmed", "changed", "cancelled"],
  referral: ["contact-given", "promised", "refused"],
} as const satisfies Record<ActivityKind, readonly string[]>;

export type Outcome = (typeof outcomesOf)[ActivityKind][number];
/** Every outcome once. */
export const outcomes = [...new Set(Object.values(outcomesOf).flat())] as [Outcome, ...Outcome[]];

/** Whether this can come of that kind. */
export const isOutcomeOf = (kind: ActivityKind, outcome: Outcome): boolean =>
  (outcomesOf[kind] as readonly Outcome[]).includes(outcome);

/** Kinds that have an amount of money. */
export const hasValue = (kind: ActivityKind): boolean => kind === "offer" || kind === "application";
