import type { Clock } from "#app/domain/clock.ts";
import type { Tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { endStandIn, findAllGuidedBy, findAllStoodInBy, findStandInFor } from "#db/queries/stand-ins.ts";
import { projectStanding } from "#db/queries/standings.ts";

/** Ends an absence: what waited for the deputy waits for the person again. False where it was over already. */
export async function endAbsence(
  tx: Tx,
  { id, personId }: { id: string; personId: string },
  by: { actorId: string | null },
  clock: Clock,
): Promise<boolean> {
  if (!(await endStandIn(tx, id, clock.now))) return false;
  await journal(tx, {
    at: clock.now,
    actorId: by.actorId,
    actorKind: by.actorId ? "person" : "system",
    act: "away.ended",
    subjectId: personId,
    objectKind: "stand-in",
    objectId: id,
    body: {},
  });
  for (const { enrollmentId } of await findAllGuidedBy(tx, personId))
    await projectStanding(tx, enrollmentId, clock);
  return true;
}

/** Ends every absence somebody is part of: nobody stands in who is gone, and nobody gone is stood in for. */
export async function endAllAbsencesOf(
  tx: Tx,
  personId: string,
  by: { actorId: string | null },
  clock: Clock,
): Promise<void> {
  const own = await findStandInFor(tx, personId);
  for (const absence of [...(own ? [own] : []), ...(await findAllStoodInBy(tx, personId))])
    await endAbsence(tx, absence, by, clock);
}
