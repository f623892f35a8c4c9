import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertPause } from "#db/queries/enrollments.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code: "not-found" | "ended" | "paused" | "not-for-yourself" | "not-a-reason" | "in-the-past";
    };

/** Stops the clocks from a day on, with a reason; due dates move by the working days it lasts. */
export async function pauseEnrollment(
  actor: Actor,
  input: { enrollmentId: string; fromOn: Day; reason: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  if (!isReason(input.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (found.facts.pauses.some((pause) => pause.toOn === null)) return { ok: false, code: "paused" };
    if (input.fromOn < clock.today) return { ok: false, code: "in-the-past" };
    await insertNote(t, { id: noteId, subjectId: traineeId, body: input.reason, createdAt: now });
    await insertPause(t, {
      id,
      enrollmentId: input.enrollmentId,
      fromOn: input.fromOn,
      toOn: null,
      noteId,
      pausedById: actor.id,
      recordedAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "enrollment.paused",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: input.enrollmentId,
      body: { pauseId: id, fromOn: input.fromOn },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
