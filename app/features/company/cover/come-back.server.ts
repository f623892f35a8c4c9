import type { Actor } from "#app/domain/access.ts";
import { endCover } from "#app/acts/end-cover.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findCoverFor } from "#db/queries/covers.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Ends one's own cover before its day. */
export async function comeBack(actor: Actor, _input: null, now: number): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findCoverFor(t, actor.id);
    const isEnded = found && (await endCover(t, found, { actorId: actor.id }, await findClock(t, now)));
    return isEnded ? { ok: true } : { ok: false, code: "not-found" };
  });
}
