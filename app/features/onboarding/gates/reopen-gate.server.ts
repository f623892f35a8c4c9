import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findPassingDecision, insertReopening } from "#db/queries/gates.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; stage: number; reason: string };
type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "ended"
        | "not-a-reason"
        | "not-passed"
        | "not-the-last"
        | "already-recorded";
    };

/** Takes back a gate that was passed by mistake. Only the last one passed: the later ones rest on it. Its receipt stays. */
export async function reopenGate(
  actor: Actor,
  { enrollmentId, stage, reason }: Input,
  now: number,
): Promise<Outcome> {
  const noteId = randomUUID();
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "gate.reopen", found.subject)) return { ok: false, code: "not-yours" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    const decision = await findPassingDecision(t, enrollmentId, stage);
    if (!decision) return { ok: false, code: "not-passed" };
    if (found.facts.passes.some((pass) => pass.stage > stage)) return { ok: false, code: "not-the-last" };
    await insertNote(t, { id: noteId, subjectId: traineeId, body: reason, createdAt: now });
    const isNew = await insertReopening(t, {
      decisionId: decision.id,
      traineeId,
      reopenedById: actor.id,
      reopenedAt: now,
      noteId,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "gate.reopened",
      subjectId: traineeId,
      objectKind: "gate",
      objectId: decision.id,
      body: { enrollmentId, stage, receiptHash: decision.receiptHash },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
