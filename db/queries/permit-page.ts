import { permitStates } from "#app/domain/permits.ts";
import type { Conn } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";

/** An enrollment with its permits as of now; undefined where there is none. */
export async function findPermits(conn: Conn, enrollmentId: string, now: number) {
  const clock = await findClock(conn, now);
  const found = await findJourney(conn, enrollmentId, clock);
  return found && { ...found, permits: permitStates(found.programme, found.journey, found.facts, clock) };
}
