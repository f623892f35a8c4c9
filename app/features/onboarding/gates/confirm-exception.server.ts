import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findException, insertExceptionConfirmation } from "#db/queries/gates.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "already-recorded" | "not-for-yourself" | "not-a-reason" };

/** Confirms an override that expires, so that it stands for good. */
export async function confirmException(
  actor: Actor,
  input: { enrollmentId: string; stage: number; reason: string },
  now: number,
): Promise<Outcome> {
  const noteId = randomUUID();
  if (!isReason(input.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const override = await findException(t, input.enrollmentId, input.stage);
    if (!override) return { ok: false, code: "not-found" };
    if (override.traineeId === actor.id) return { ok: false, code: "not-for-yourself" };
    await insertNote(t, { id: noteId, subjectId: override.traineeId, body: input.reason, createdAt: now });
    const row = { decisionId: override.id, confirmedById: actor.id, confirmedAt: now, noteId };
    if (!(await insertExceptionConfirmation(t, row))) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "override.confirmed",
      subjectId: override.traineeId,
      objectKind: "gate",
      objectId: override.id,
      body: { enrollmentId: input.enrollmentId, stage: input.stage },
    });
    await projectStanding(t, input.enrollmentId, await findClock(t, now));
    return { ok: true };
  });
}
