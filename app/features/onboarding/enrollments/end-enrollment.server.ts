import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { LeavingReason } from "#app/domain/first-test.ts";
import type { Ending } from "#app/domain/facts.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertEnding } from "#db/queries/enrollments.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  ending: Exclude<Ending, "released">;
  reason: string;
  leaving?: LeavingReason | null;
};
type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "ended" | "not-for-yourself" | "not-a-reason" };

/** Ends an onboarding before its last gate, with a reason, by a named person; nothing ends it by itself. */
export async function endEnrollment(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const noteId = randomUUID();
  if (!isReason(input.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    await insertNote(t, { id: noteId, subjectId: traineeId, body: input.reason, createdAt: now });
    await insertEnding(t, {
      enrollmentId: input.enrollmentId,
      traineeId,
      ending: input.ending,
      leavingReason: input.leaving ?? null,
      endedOn: clock.today,
      noteId,
      endedById: actor.id,
      recordedAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "enrollment.ended",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: input.enrollmentId,
      body: {
        ending: input.ending,
        stage: found.journey.current.number,
        ...(input.leaving ? { leaving: input.leaving } : {}),
      },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
