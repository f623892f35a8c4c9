import type { Actor, Subject } from "#app/domain/access.ts";
import type { Clock } from "#app/domain/clock.ts";
import { actsAs } from "#app/domain/parties.ts";
import { mondayOf } from "#app/domain/week-sheets.ts";

type Refusal = "not-for-yourself" | "not-yours" | "no-such-week" | "ended";

/** Why this actor writes no sheet for that week; null where they may. */
export function mayWriteSheet(
  weekOn: string,
  actor: Actor,
  subject: Subject,
  facts: { startsOn: string; ended: unknown },
  clock: Clock,
): Refusal | null {
  if (actor.id === subject.traineeId) return "not-for-yourself";
  if (!actsAs("mentor", actor, subject)) return "not-yours";
  if (facts.ended) return "ended";
  const isWeek = /^\d{4}-\d\d-\d\d$/.test(weekOn) && mondayOf(weekOn) === weekOn;
  return isWeek && weekOn >= mondayOf(facts.startsOn) && weekOn <= mondayOf(clock.today)
    ? null
    : "no-such-week";
}
