import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import type { Conn } from "#db/engine";
import { visibleStandings } from "#db/queries/visibility.ts";
import { particulars, standings, waits } from "#db/schema/index.ts";

/** The running onboardings somebody mentors, or stands in for, with the next step of each, by name. */
export async function findMentees(conn: Conn, actor: Actor, limit: number) {
  return conn
    .select({
      enrollmentId: standings.enrollmentId,
      traineeId: standings.traineeId,
      name: particulars.name,
      programmeVersionId: standings.programmeVersionId,
      startsOn: standings.startsOn,
      stage: standings.stage,
      segments: standings.segments,
      pausedFrom: standings.pausedFrom,
      nextKey: standings.nextKey,
    })
    .from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .where(and(visibleStandings(conn, actor, "mentees.list"), isNull(standings.ending)))
    .orderBy(asc(particulars.sortName), asc(standings.enrollmentId))
    .limit(limit);
}

/** What waits for this person in these onboardings, oldest first. */
export async function findWaitsAmong(conn: Conn, ownerId: string, enrollmentIds: readonly string[]) {
  if (enrollmentIds.length === 0) return [];
  return conn
    .select()
    .from(waits)
    .where(and(eq(waits.ownerId, ownerId), inArray(waits.enrollmentId, [...enrollmentIds])))
    .orderBy(asc(waits.since));
}
