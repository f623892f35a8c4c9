import type { Party } from "./party.ts";
import { type RequirementWait, requirementWaits } from "./requirement-waits.ts";

// What waits for a person beside the requirements themselves.
const otherWaits = [
  "first-test",
  "gate",
  "handover",
  "help",
  "mentor",
  "override",
  "permit",
  "sheet",
  "take-back",
] as const;
export const waitKinds = [...otherWaits, ...requirementWaits] as [WaitKind, ...WaitKind[]];
export type WaitKind = RequirementWait | (typeof otherWaits)[number];

/** Something that waits for somebody other than the trainee. */
export type Wait = {
  what: WaitKind;
  owner: Party;
  stage: number;
  /** For a permit its own key. */
  requirementKey: string | null;
  since: number;
  /** The one person it waits for, where no party means them. */
  byId?: string;
};
