import type { Clock } from "#app/domain/clock.ts";
import { type OpeningRefusal, openingOf } from "#app/domain/openings.ts";
import type { Progress, Requirement, RequirementKind, RequirementOf } from "#app/domain/requirements.ts";
import type { Tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import type { Enrolled } from "#db/queries/facts.ts";
import { findJourney } from "#db/queries/standings.ts";

type Found<K extends RequirementKind> = {
  ok: true;
  clock: Clock;
  enrolled: Enrolled;
  requirement: RequirementOf<K>;
  progress: Progress;
};
type Asked = { enrollmentId: string; key: string };

/** A requirement of one of these kinds on which something may be put on record now, or the code that says why not. */
export async function findOpenRequirement<K extends RequirementKind>(
  tx: Tx,
  { enrollmentId, key }: Asked,
  kinds: readonly K[],
  now: number,
): Promise<Found<K> | { ok: false; code: OpeningRefusal | "not-found" }> {
  const clock = await findClock(tx, now);
  const enrolled = await findJourney(tx, enrollmentId, clock);
  if (!enrolled) return { ok: false, code: "not-found" };
  const opening = openingOf(enrolled.journey, key);
  if (!opening.ok) return opening;
  const { requirement, progress } = opening.standing;
  return isOfKind(requirement, kinds)
    ? { ok: true, clock, enrolled, requirement, progress }
    : { ok: false, code: "unknown-requirement" };
}

function isOfKind<K extends RequirementKind>(
  requirement: Requirement,
  kinds: readonly K[],
): requirement is Requirement & RequirementOf<K> {
  return kinds.some((kind) => kind === requirement.kind);
}
