import type { Party } from "#app/domain/party.ts";
import { and, asc, desc, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import { knownProgramme, readProgramme } from "#db/content.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { particulars, programmeVersions, sessions, standings, teamHeads, waits } from "#db/schema/index.ts";

export type WaitingRow = typeof waits.$inferSelect & { traineeName: string; programmeVersionId: string };

const partiesOf: Partial<Record<Actor["roles"][number], Party>> = { trainer: "trainer", admin: "it" };

function waitsOfActor(actor: Actor): SQL | undefined {
  const parties = actor.roles.flatMap((role) => partiesOf[role] ?? []);
  return parties.length === 0
    ? eq(waits.ownerId, actor.id)
    : or(eq(waits.ownerId, actor.id), and(isNull(waits.ownerId), inArray(waits.owner, parties)));
}

/** How much waits for this actor, and how much of it is grading. */
export async function countWaitsFor(conn: Conn, actor: Actor): Promise<{ all: number; grading: number }> {
  const [row] = await conn
    .select({
      all: sql<number>`count(*)`.mapWith(Number),
      grading: sql<number>`count(case when ${waits.what} = 'grading' then 1 end)`.mapWith(Number),
    })
    .from(waits)
    .where(waitsOfActor(actor));
  return row ?? { all: 0, grading: 0 };
}

/** What waits for this actor, oldest first: what names them, and what anybody of their role may do; in one onboarding where it is named. */
export async function findWaitsFor(
  conn: Conn,
  actor: Actor,
  limit: number,
  enrollmentId?: string,
): Promise<WaitingRow[]> {
  const rows = await conn
    .select({ wait: waits, traineeName: particulars.name, programmeVersionId: standings.programmeVersionId })
    .from(waits)
    .innerJoin(particulars, eq(particulars.personId, waits.traineeId))
    .innerJoin(standings, eq(standings.enrollmentId, waits.enrollmentId))
    .where(and(waitsOfActor(actor), enrollmentId ? eq(waits.enrollmentId, enrollmentId) : undefined))
    .orderBy(asc(waits.since), asc(waits.id))
    .limit(limit);
  return rows.map(({ wait, ...rest }) => ({ ...wait, ...rest }));
}

/** The programmes of these versions, read once a process. */
export async function findProgrammes(conn: Conn | Tx, versionIds: readonly string[]) {
  const known = new Map([...new Set(versionIds)].map((id) => [id, knownProgramme(id)]));
  const unknown = [...known].flatMap(([id, programme]) => (programme ? [] : [id]));
  const rows =
    unknown.length === 0
      ? []
      : await conn
          .select({ id: programmeVersions.id, content: programmeVersions.content })
          .from(programmeVersions)
          .where(inArray(programmeVersions.id, unknown));
  for (const { id, content } of rows) known.set(id, readProgramme(id, content));
  return new Map([...known].flatMap(([id, programme]) => (programme ? [[id, programme] as const] : [])));
}

/** Enrollments whose rows time alone has made stale; those first whose head has just been here, then the longest stale. */
export async function findStaleEnrollments(conn: Conn, today: string, limit: number): Promise<string[]> {
  const rows = await prepared(conn, "standings.stale", (c) =>
    c
      .select({ id: standings.enrollmentId })
      .from(standings)
      .where(and(lte(standings.staleOn, sql.placeholder("today")), isNull(standings.ending)))
      .orderBy(
        desc(sql`coalesce((select max(${sessions.seenAt}) from ${sessions} inner join ${teamHeads} on ${teamHeads.personId} = ${sessions.personId}
      where ${teamHeads.teamId} = ${standings.teamId} and ${teamHeads.toAt} is null and ${sessions.endedAt} is null), 0)`),
        standings.staleOn,
        standings.enrollmentId,
      )
      .limit(sql.placeholder("limit")),
  ).execute({ today, limit });
  return rows.map(({ id }) => id);
}

/** What still waits in these enrollments. */
export async function findStillWaiting(conn: Conn, enrollmentIds: readonly string[]) {
  if (enrollmentIds.length === 0) return [];
  return conn
    .select({
      enrollmentId: waits.enrollmentId,
      what: waits.what,
      stage: waits.stage,
      requirementKey: waits.requirementKey,
      since: waits.since,
    })
    .from(waits)
    .where(inArray(waits.enrollmentId, [...new Set(enrollmentIds)]));
}
