import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { activityDay } from "#app/domain/activity-days.ts";
import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { type RecordingRefusal, recordingOf } from "#app/domain/recording-activity.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findActivityByRequest, insertActivity } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  kind: ActivityKind;
  amount: number;
  occurredOn: Day;
  requestId: string;
  /** The number of the whole day; a later one takes the place of the one before. */
  isDayNumber?: boolean;
};
type Outcome =
  | { ok: true; activityId: string; isCounted: boolean }
  | { ok: false; code: "not-found" | "already-recorded" | RecordingRefusal };

/** Records so many calls, meetings and so on of one day; what was sent before is answered as it was then. */
export async function logActivity(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const { enrollmentId, kind, amount, occurredOn, requestId, isDayNumber = false } = input;
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const sent = await findActivityByRequest(t, { requestId, recordedById: actor.id });
    if (sent?.enrollmentId === enrollmentId) return { ok: true, activityId: sent.id, isCounted: true };
    const before = isDayNumber
      ? found.facts.activities.find(
          (row) => row.countedBy === "day" && row.kind === kind && row.occurredOn === occurredOn,
        )
      : undefined;
    const refusal = recordingOf(actor, found, { kind, occurredOn, replaced: before }, clock);
    if (refusal) return { ok: false, code: refusal };
    const isNew = await insertActivity(t, {
      id,
      enrollmentId,
      traineeId: actor.id,
      kind,
      amount,
      occurredOn,
      recordedAt: now,
      recordedById: actor.id,
      source: "here",
      requestId,
      isDayNumber,
      replacesId: before?.id ?? null,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: before ? "activity.changed" : "activity.logged",
      subjectId: actor.id,
      objectKind: "activity",
      objectId: id,
      body: { enrollmentId, kind, amount, occurredOn, ...(before ? { replacesId: before.id } : {}) },
    });
    await projectStanding(t, enrollmentId, clock);
    const day = activityDay(found.facts, kind, occurredOn);
    return {
      ok: true,
      activityId: id,
      isCounted: !day || day.countedBy === (isDayNumber ? "day" : "entries"),
    };
  });
}
