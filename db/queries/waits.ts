import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import type { Party } from "#app/domain/programme.ts";
import { readProgramme } from "#db/content.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { particulars, programmeVersions, standings, waits } from "#db/schema/index.ts";

export type WaitingRow = typeof waits.$inferSelect & { traineeName: string; programmeVersionId: string };

const partiesOf: Partial<Record<Actor["roles"][number], Party>> = { trainer: "trainer", admin: "it" };

/** What waits for this actor, oldest first: what names them, and what anybody of their role may do. */
export async function findWaitsFor(conn: Conn, actor: Actor, limit: number): Promise<WaitingRow[]> {
  const parties = actor.roles.flatMap((role) => partiesOf[role] ?? []);
  const mine: SQL | undefined = parties.length === 0 ? eq(waits.ownerId, actor.id)
    : or(eq(waits.ownerId, actor.id), and(isNull(waits.ownerId), inArray(waits.owner, parties)));
  const rows = await conn.select({ wait: waits, traineeName: particulars.name, programmeVersionId: standings.programmeVersionId })
    .from(waits).innerJoin(particulars, eq(particulars.personId, waits.traineeId))
    .innerJoin(standings, eq(standings.enrollmentId, waits.enrollmentId))
    .where(mine).orderBy(asc(waits.since), asc(waits.id)).limit(limit);
  return rows.map(({ wait, ...rest }) => ({ ...wait, ...rest }));
}

/** The programmes of these versions, read once a process. */
export async function findProgrammes(conn: Conn | Tx, versionIds: readonly string[]) {
  const ids = [...new Set(versionIds)];
  if (ids.length === 0) return new Map();
  const rows = await conn.select({ id: programmeVersions.id, content: programmeVersions.content }).from(programmeVersions)
    .where(inArray(programmeVersions.id, ids));
  return new Map(rows.map(({ id, content }) => [id, readProgramme(id, content)]));
}

/** Enrollments whose rows time alone has made stale. */
export async function findStaleEnrollments(conn: Conn, today: string, limit: number): Promise<string[]> {
  const rows = await prepared(conn, "standings.stale", (c) => c.select({ id: standings.enrollmentId }).from(standings)
    .where(and(lte(standings.staleOn, sql.placeholder("today")), isNull(standings.ending))).limit(sql.placeholder("limit")))
    .execute({ today, limit });
  return rows.map(({ id }) => id);
}
