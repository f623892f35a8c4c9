/** What a trainee may do alone, apart from the stage. */
export const permits = ["cold-calls", "own-deals", "discounts", "working-alone"] as const;
export type Permit = (typeof permits)[number];

/** One decision on a permit; the newest of them counts. */
export type PermitFact = {
  permit: Permit;
  decision: "granted" | "withdrawn";
  at: number;
  by: string;
  reason: string | null;
};
