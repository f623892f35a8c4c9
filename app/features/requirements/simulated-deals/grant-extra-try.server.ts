import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertDealException } from "#db/queries/deals.ts";
import { insertNote } from "#db/queries/notes.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; key: string; reason: string; requestId: string };
type Code =
  | OpeningRefusal
  | "not-found"
  | "not-yours"
  | "not-a-reason"
  | "deal-not-failed"
  | "extra-try-used";
type Outcome = { ok: true; traineeName: string } | { ok: false; code: Code };

/** Gives somebody who failed twice one more try, as an exception: once in all, by a named person and with a reason. */
export async function grantExtraTry(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  const { enrollmentId, key: requirementKey, reason, requestId } = input;
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["simulated-deal"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { facts, subject, traineeName },
      progress,
    } = open;
    const { traineeId } = subject;
    if (!can(actor, "exception.make", subject) || actor.id === traineeId)
      return { ok: false, code: "not-yours" };
    if (facts.dealExceptions.some((row) => row.requirementKey === requirementKey))
      return { ok: false, code: "extra-try-used" };
    if (progress.reason !== "deal-failed") return { ok: false, code: "deal-not-failed" };
    await insertNote(t, { id: noteId, subjectId: traineeId, body: reason, createdAt: now });
    const row = { id, enrollmentId, traineeId, requirementKey, noteId, requestId };
    if (!(await insertDealException(t, { ...row, decidedById: actor.id, decidedAt: now })))
      return { ok: false, code: "extra-try-used" };
    await journal(t, {
      ...by(actor, now),
      act: "deal.excepted",
      subjectId: traineeId,
      objectKind: "deal-exception",
      objectId: id,
      body: { enrollmentId, requirementKey },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName };
  });
}
