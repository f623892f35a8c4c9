import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findPersonById } from "#db/queries/people.ts";
import { endHold, insertHold } from "#db/queries/retention.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "erased" | "not-a-reason" | "already-recorded" };

/** Keeps somebody's particulars beyond their time for a reason, or (`null`) ends that. */
export async function holdPerson(
  actor: Actor,
  { personId, reason }: { personId: string; reason: string | null },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  if (reason !== null && !isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const person = await findPersonById(t, personId);
    if (!person) return { ok: false, code: "not-found" };
    if (person.erasedAt !== null) return { ok: false, code: "erased" };
    const done =
      reason === null
        ? await endHold(t, personId, now)
        : await insertHold(t, { id, personId, reason, setById: actor.id, setAt: now, endedAt: null });
    if (!done) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: reason === null ? "hold.ended" : "hold.set",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: {},
    });
    return { ok: true };
  });
}
