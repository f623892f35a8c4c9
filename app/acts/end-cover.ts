import type { Clock } from "#app/domain/clock.ts";
import type { Tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { updateCoverEnded, findAllGuidedBy, findAllCoveredBy, findCoverFor } from "#db/queries/covers.ts";
import { projectStanding } from "#db/queries/standings.ts";

/** Ends a cover: what waited for whoever covered waits for the person again. False where it was over already. */
export async function endCover(
  tx: Tx,
  { id, personId }: { id: string; personId: string },
  by: { actorId: string | null },
  clock: Clock,
): Promise<boolean> {
  if (!(await updateCoverEnded(tx, id, clock.now))) return false;
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

/** Ends every cover somebody is part of: nobody covers who is gone, and nobody gone is covered for. */
export async function endAllCoversOf(
  tx: Tx,
  personId: string,
  by: { actorId: string | null },
  clock: Clock,
): Promise<void> {
  const own = await findCoverFor(tx, personId);
  for (const cover of [...(own ? [own] : []), ...(await findAllCoveredBy(tx, personId))])
    await endCover(tx, cover, by, clock);
}
