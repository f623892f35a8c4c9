import type { Day } from "./working-days.ts";

export const activityKinds = ["call", "meeting", "offer", "application", "referral"] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** What of an activity may be all that counts. */
export const onlyCounts = ["confirmed"] as const;
export type OnlyCounts = (typeof onlyCounts)[number];

/** What a day can be planned for. */
export const plannedKinds = ["call", "meeting"] as const satisfies readonly ActivityKind[];

/** By what a day can be counted: its single entries, one number for all of it, or what the CRM has. */
export const countWays = ["entries", "day", "import"] as const;
export type CountWay = (typeof countWays)[number];

export type ActivityChoice = { kind: ActivityKind; occurredOn: Day; countedBy: CountWay };
export type ActivityConfirmation = {
  id: string;
  kind: ActivityKind;
  occurredOn: Day;
  amount: number;
  recordedAt: number;
};

/** One entry, or one number for a day, that stands. */
export type Activity = {
  id: string;
  kind: ActivityKind;
  amount: number;
  occurredOn: Day;
  /** The moment, where it is known apart from the day. */
  occurredAt?: number | null;
  recordedAt: number;
  countedBy: CountWay;
  /** When it was first on record, whatever was changed of it later. */
  firstAt: number;
};
