import type { PermitFact } from "./permit.ts";
import type { Clock } from "./clock.ts";
import type { Permit } from "./permit.ts";
import type { Facts } from "./facts.ts";
import { gateVerdict, type Missing } from "./gates.ts";
import type { PermitRule, Programme } from "./programme.ts";
import type { Journey } from "./stages.ts";
import { ownClock } from "./work-week.ts";
import { type Day, nthWorkingDay, startOfDay } from "./working-days.ts";

export type PermitStanding = {
  permit: Permit;
  /** `ready`: its gate is met and a named person may grant it. */
  state: "shut" | "ready" | "granted" | "withdrawn";
  decision: PermitFact | null;
  /** The day before which it stays shut, where that day has not come and is known. */
  opensOn: Day | null;
  /** Since when its gate is met, epoch ms. */
  readyAt: number;
  missing: Missing[];
  stage: PermitRule["from"];
};

/** What a trainee may do alone, apart from the stages: each permit's gate, and what a named person has decided. */
export function permitStates(
  { permits = [] }: Programme,
  journey: Journey,
  facts: Facts,
  clock: Clock,
): PermitStanding[] {
  const progress = new Map(
    journey.stages
      .flatMap(({ requirements }) => requirements)
      .map((row) => [row.requirement.key, row.progress]),
  );
  const isReleased = facts.ended?.ending === "released";
  return permits.map((rule) => {
    const decision = facts.permits.filter((row) => row.permit === rule.permit).at(-1) ?? null;
    const verdict = rule.gate === null ? null : gateVerdict(rule.gate, progress);
    const opensOn = dayOfOpening(rule, journey, ownClock(clock, facts.workWeek));
    const hasCome = rule.from === null || (opensOn !== null && opensOn <= clock.today);
    const isMet = (verdict?.isMet ?? true) && hasCome && (!rule.atRelease || isReleased);
    // Release is itself the named person's decision.
    const state = decision
      ? decision.decision
      : rule.atRelease && isReleased
        ? "granted"
        : isMet
          ? "ready"
          : "shut";
    const readyAt = Math.max(
      opensOn === null ? facts.enrolledAt : startOfDay(opensOn, clock.timeZone),
      ...(verdict?.met ?? []).map((key) => progress.get(key)?.since ?? 0),
    );
    return {
      permit: rule.permit,
      state,
      decision,
      opensOn: hasCome ? null : opensOn,
      readyAt,
      missing: verdict?.missing ?? [],
      stage: rule.from,
    };
  });
}

function dayOfOpening({ from }: PermitRule, { stages }: Journey, { calendar }: Clock): Day | null {
  const openedOn = from && stages[from.stage - 1]?.openedOn;
  return openedOn ? nthWorkingDay(calendar, openedOn, from.day) : null;
}
