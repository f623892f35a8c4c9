import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findActivityById, insertActivityStrike } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "not-yours" | "already-recorded" | "stage-passed" | "ended" };

/** Takes back an entry of activity; what an earlier stage rested on stays. */
export async function strikeActivity(
  actor: Actor,
  input: { enrollmentId: string; activityId: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const row = await findActivityById(t, input.enrollmentId, input.activityId);
    const found = row && (await findJourney(t, input.enrollmentId, clock));
    if (!row || !found || row.strikesId) return { ok: false, code: "not-found" };
    if (row.recordedById !== actor.id) return { ok: false, code: "not-yours" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (row.recordedAt < (found.journey.current.openedAt ?? 0)) return { ok: false, code: "stage-passed" };
    if (!(await insertActivityStrike(t, row, { id, recordedAt: now, recordedById: actor.id })))
      return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "activity.struck",
      subjectId: row.traineeId,
      objectKind: "activity",
      objectId: id,
      body: { enrollmentId: row.enrollmentId, strikesId: row.id },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true };
  });
}
