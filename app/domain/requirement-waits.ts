import type { KindReason } from "./define-kind.ts";
import { kinds, type RequirementKind, reasonOf } from "./requirements.ts";

type ReasonsOf<K extends RequirementKind> = (typeof kinds)[K]["reasons"];
type WaitOf<R> = R extends { waits: infer W extends string } ? W : never;

/** As what requirements of one kind wait in the queue of whoever must act. */
export type WaitOfKind<K extends RequirementKind> = {
  [N in keyof ReasonsOf<K>]: WaitOf<ReasonsOf<K>[N]>;
}[keyof ReasonsOf<K>];
export type RequirementWait = { [K in RequirementKind]: WaitOfKind<K> }[RequirementKind];

export const requirementWaits = [
  ...new Set(
    Object.values(kinds)
      .flatMap(({ reasons }): KindReason[] => Object.values(reasons))
      .flatMap((reason) => ("waits" in reason && reason.waits ? [reason.waits as RequirementWait] : [])),
  ),
];

/** As what a requirement that stands so waits; null where it waits in no queue. */
export function waitOf(standing: Parameters<typeof reasonOf>[0]): RequirementWait | null {
  const reason = reasonOf(standing);
  return "waits" in reason ? (reason.waits as RequirementWait | null) : null;
}
