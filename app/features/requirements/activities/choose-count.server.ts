import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { activityDay } from "#app/domain/activity-days.ts";
import type { CountWay, ActivityKind } from "#app/domain/activity-facts.ts";
import { type RecordingRefusal, recordingOf } from "#app/domain/recording-activity.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertActivityChoice } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; kind: ActivityKind; occurredOn: Day; countedBy: CountWay };
type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "nothing-to-count" | "already-recorded" | RecordingRefusal };

/** Has a day counted by something else that stands there too. */
export async function chooseCount(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const day = activityDay(found.facts, input.kind, input.occurredOn);
    const refusal = recordingOf(
      actor,
      found,
      { ...input, replaced: day && { recordedAt: day.lastAt } },
      clock,
    );
    if (refusal) return { ok: false, code: refusal };
    if (day?.sums[input.countedBy] === undefined) return { ok: false, code: "nothing-to-count" };
    if (day.countedBy === input.countedBy) return { ok: false, code: "already-recorded" };
    await insertActivityChoice(t, {
      ...input,
      id,
      traineeId: actor.id,
      chosenById: actor.id,
      recordedAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "activity.counted-by",
      subjectId: actor.id,
      objectKind: "activity",
      objectId: id,
      body: input,
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true };
  });
}
