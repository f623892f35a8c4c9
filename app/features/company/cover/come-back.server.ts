import type { Actor } from "#app/domain/access.ts";
import { endAbsence } from "#app/acts/end-cover.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findStandInFor } from "#db/queries/stand-ins.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Ends one's own absence before its day. */
export async function comeBack(actor: Actor, _input: null, now: number): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findStandInFor(t, actor.id);
    const isEnded = found && (await endAbsence(t, found, { actorId: actor.id }, await findClock(t, now)));
    return isEnded ? { ok: true } : { ok: false, code: "not-found" };
  });
}
