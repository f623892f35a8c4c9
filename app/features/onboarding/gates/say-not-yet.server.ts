import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import { receiptOf } from "#app/domain/receipts.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertGateDecision } from "#db/queries/gates.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "ended"
        | "already-recorded"
        | "stage-shut"
        | "not-for-yourself"
        | "not-yours"
        | "not-a-reason";
    };

/** Decides "not yet" on a gate, with a reason the trainee can read; the stage stays open. */
export async function sayNotYet(
  actor: Actor,
  input: { enrollmentId: string; stage: number; reason: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  if (!isReason(input.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    const stage = found?.journey.stages.find(({ number }) => number === input.stage);
    if (!found || !stage) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!actsAs(stage.stage.confirmedBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (stage.state === "passed") return { ok: false, code: "already-recorded" };
    if (found.journey.state === "ended") return { ok: false, code: "ended" };
    if (stage.state === "shut") return { ok: false, code: "stage-shut" };
    const receipt = receiptOf(found.programmeVersionId, stage, found.facts);
    const receiptHash = contentHash(receipt);
    await insertNote(t, { id: noteId, subjectId: traineeId, body: input.reason, createdAt: now });
    await insertGateDecision(t, {
      id,
      enrollmentId: input.enrollmentId,
      traineeId,
      stage: input.stage,
      decision: "not-yet",
      decidedById: actor.id,
      decidedAt: now,
      receipt,
      receiptHash,
      noteId,
      round: 0,
    });
    await journal(t, {
      ...by(actor, now),
      act: "not-yet.say",
      subjectId: traineeId,
      objectKind: "gate",
      objectId: id,
      body: { enrollmentId: input.enrollmentId, stage: input.stage, receiptHash },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
