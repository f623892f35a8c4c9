import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { closeRound, findRound } from "#db/queries/calibration.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "round-over" };

/** Closes a round before everybody is done; what is marked by then is compared. */
export async function endRound(
  actor: Actor,
  { roundId }: { roundId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    if (!(await findRound(t, roundId))) return { ok: false, code: "not-found" };
    if (!(await closeRound(t, roundId, { closedAt: now, closedById: actor.id })))
      return { ok: false, code: "round-over" };
    await journal(t, {
      ...by(actor, now),
      act: "calibration.closed",
      subjectId: null,
      objectKind: "calibration",
      objectId: roundId,
      body: { by: "hand" },
    });
    return { ok: true };
  });
}
