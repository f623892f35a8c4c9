import type { Tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { findPersonById, updateDeactivatedAt } from "#db/queries/people.ts";
import { eraseParticulars } from "#db/queries/erasure.ts";
import { findHold } from "#db/queries/retention.ts";
import { findEnrollmentOf, hasRunningEnrollment } from "#db/queries/enrollments.ts";

export type ErasureRefusal =
  | "not-found"
  | "erased"
  | "still-active"
  | "still-in-onboarding"
  | "held"
  | "not-for-yourself";

/** Erases somebody's particulars; ids, days and hashes stay, and with them the journal. `actorId` is null for the rule of time. */
export async function erasePerson(
  tx: Tx,
  personId: string,
  actorId: string | null,
  at: number,
): Promise<{ ok: true } | { ok: false; code: ErasureRefusal }> {
  const person = await findPersonById(tx, personId);
  if (!person) return { ok: false, code: "not-found" };
  if (personId === actorId) return { ok: false, code: "not-for-yourself" };
  if (person.erasedAt !== null) return { ok: false, code: "erased" };
  if (person.deactivatedAt === null) return { ok: false, code: "still-active" };
  if (await hasRunningEnrollment(tx, personId)) return { ok: false, code: "still-in-onboarding" };
  if (await findHold(tx, personId)) return { ok: false, code: "held" };
  await eraseParticulars(tx, personId, at);
  await journal(tx, {
    at,
    actorId,
    actorKind: actorId ? "person" : "system",
    act: "person.erased",
    subjectId: personId,
    objectKind: "person",
    objectId: personId,
    body: { enrollmentId: (await findEnrollmentOf(tx, personId))?.id ?? null },
  });
  return { ok: true };
}

/** Erases again whoever a restored backup brought back; it was decided before, so nothing is asked. Says what became of it. */
export async function replayErasure(
  tx: Tx,
  personId: string,
  at: number,
): Promise<"erased" | "erased-before" | "unknown"> {
  const person = await findPersonById(tx, personId);
  if (!person) return "unknown";
  if (person.erasedAt !== null) return "erased-before";
  await eraseParticulars(tx, personId, at);
  await updateDeactivatedAt(tx, personId, at);
  await journal(tx, {
    at,
    actorId: null,
    actorKind: "system",
    act: "person.erased",
    subjectId: personId,
    objectKind: "person",
    objectId: personId,
    body: { by: "replay" },
  });
  return "erased";
}
