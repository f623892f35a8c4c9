import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { activityDay, seenOf } from "#app/domain/activity-days.ts";
import { activityKinds, type ActivityKind } from "#app/domain/activity-facts.ts";
import { actsAs } from "#app/domain/parties.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertConfirmation } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  occurredOn: Day;
  /** What was looked at of one kind, where it was a sample; otherwise all of the day is confirmed. */
  sample: { kind: ActivityKind; amount: number } | null;
  /** The day as it was shown. */
  seen: string;
  requestId: string;
};
type Outcome =
  | { ok: true; confirmationIds: string[] }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "ended"
        | "changed"
        | "nothing-to-confirm"
        | "more-than-recorded"
        | "already-recorded";
    };

/** Confirms what a trainee recorded of a day: all of it, or as many as were looked at. Never one's own. */
export async function confirmDay(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const ids = activityKinds.map(() => randomUUID());
  const { enrollmentId, occurredOn, sample, seen, requestId } = input;
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    if (!actsAs("mentor", actor, found.subject)) return { ok: false, code: "not-yours" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (seenOf(found.facts, occurredOn) !== seen) return { ok: false, code: "changed" };
    const asked = activityKinds.flatMap((kind) => {
      const day = activityDay(found.facts, kind, occurredOn);
      if (!day || day.recorded === 0 || (sample && sample.kind !== kind)) return [];
      const isNew = sample !== null || day.unconfirmedSince !== null;
      return isNew ? [{ kind, amount: sample?.amount ?? day.recorded, recorded: day.recorded }] : [];
    });
    if (asked.length === 0) return { ok: false, code: "nothing-to-confirm" };
    if (asked.some(({ amount, recorded }) => amount > recorded))
      return { ok: false, code: "more-than-recorded" };
    const confirmed: string[] = [];
    for (const [index, { kind, amount }] of asked.entries()) {
      const id = ids[index] ?? "";
      const row = { id, enrollmentId, traineeId: found.subject.traineeId, kind, occurredOn, amount };
      const isNew = await insertConfirmation(t, {
        ...row,
        confirmedById: actor.id,
        recordedAt: now,
        requestId: `${requestId}.${kind}`,
      });
      if (!isNew) return { ok: false, code: "already-recorded" };
      confirmed.push(id);
      await journal(t, {
        ...by(actor, now),
        act: "activity.confirmed",
        subjectId: found.subject.traineeId,
        objectKind: "activity",
        objectId: id,
        body: { enrollmentId, kind, amount, occurredOn },
      });
    }
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, confirmationIds: confirmed };
  });
}
