import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { endPause } from "#db/queries/enrollments.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "ended" | "not-paused" | "not-for-yourself" };

/** Ends a pause today; today is the first day back. */
export async function resumeEnrollment(
  actor: Actor,
  input: { enrollmentId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (actor.id === found.subject.traineeId) return { ok: false, code: "not-for-yourself" };
    if (!(await endPause(t, input.enrollmentId, clock.today))) return { ok: false, code: "not-paused" };
    await journal(t, {
      ...by(actor, now),
      act: "enrollment.resumed",
      subjectId: found.subject.traineeId,
      objectKind: "enrollment",
      objectId: input.enrollmentId,
      body: { toOn: clock.today },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
