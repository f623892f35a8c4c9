import type { Actor } from "#app/domain/access.ts";
import { endAbsence } from "#app/acts/end-cover.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findStandInFor } from "#db/queries/stand-ins.ts";

/** Ends one's own absence before its day. */
export async function comeBack(actor: Actor, _input: null, now: number): Promise<{ ok: boolean }> {
  return tx(async (t) => {
    const found = await findStandInFor(t, actor.id);
    return {
      ok: found !== undefined && (await endAbsence(t, found, { actorId: actor.id }, await findClock(t, now))),
    };
  });
}
