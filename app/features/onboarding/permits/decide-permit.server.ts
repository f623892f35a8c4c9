import { insertNote } from "#db/queries/notes.ts";
import type { Permit } from "#app/domain/permit.ts";
import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { permitStates } from "#app/domain/permits.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertPermitDecision } from "#db/queries/permits.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  permit: Permit;
  requestId: string;
  decision: { granted: true } | { granted: false; reason: string };
};
type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "ended"
        | "already-recorded"
        | "permit-not-open"
        | "not-granted"
        | "not-a-reason";
    };

/** Grants a permit whose gate is met, or withdraws one with a reason; always a named person, never the trainee. */
export async function decidePermit(
  actor: Actor,
  { enrollmentId, permit, requestId, decision }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const noteId = decision.granted ? null : randomUUID();
  if (!decision.granted && !isReason(decision.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    const standing =
      found &&
      permitStates(found.programme, found.journey, found.facts, clock).find((row) => row.permit === permit);
    if (!found || !standing) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "permit.decide", found.subject)) return { ok: false, code: "not-yours" };
    if (found.facts.ended && found.facts.ended.ending !== "released") return { ok: false, code: "ended" };
    if (decision.granted && standing.state === "granted") return { ok: false, code: "already-recorded" };
    // One that was withdrawn can be granted again: its gate is still met.
    if (decision.granted && standing.state === "shut") return { ok: false, code: "permit-not-open" };
    if (!decision.granted && standing.state !== "granted") return { ok: false, code: "not-granted" };
    if (noteId && !decision.granted)
      await insertNote(t, { id: noteId, subjectId: traineeId, body: decision.reason, createdAt: now });
    const isNew = await insertPermitDecision(t, {
      id,
      enrollmentId,
      traineeId,
      permit,
      decision: decision.granted ? "granted" : "withdrawn",
      decidedById: actor.id,
      decidedAt: now,
      noteId,
      requestId,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: decision.granted ? "permit.granted" : "permit.withdrawn",
      subjectId: traineeId,
      objectKind: "permit",
      objectId: id,
      body: { enrollmentId, permit },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
