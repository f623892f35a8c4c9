import { personNamed } from "#app/domain/parties.ts";
import type { Conn, Tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";

/** One requirement of one enrollment with the name of whoever must act; undefined where there is none. */
export async function findRequirement(conn: Conn | Tx, enrollmentId: string, key: string, now: number) {
  const clock = await findClock(conn, now);
  const found = await findJourney(conn, enrollmentId, clock);
  const stage = found?.journey.stages.find(({ requirements }) =>
    requirements.some(({ requirement }) => requirement.key === key),
  );
  const standing = stage?.requirements.find(({ requirement }) => requirement.key === key);
  if (!found || !stage || !standing) return undefined;
  const ownerId = personNamed(standing.progress, found.subject);
  const ownerName = ownerId ? ((await findNames(conn, [ownerId]))[ownerId] ?? null) : null;
  return { ...found, clock, stage, standing, ownerName };
}
