import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertExtraTime } from "#db/queries/terms.ts";

type Input = { enrollmentId: string; extraBp: number };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "ended" | "not-for-yourself" };

/** Gives somebody more time in every quiz with a time limit, from the next attempt on. */
export async function setExtraTime(
  actor: Actor,
  { enrollmentId, extraBp }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.facts;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    await insertExtraTime(t, { id, enrollmentId, traineeId, extraBp, setById: actor.id, setAt: now });
    await journal(t, {
      ...by(actor, now),
      act: "extra-time.set",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: enrollmentId,
      body: { extraBp },
    });
    return { ok: true };
  });
}
