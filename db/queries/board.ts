import { and, asc, eq, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import type { Conn } from "#db/engine";
import { visibleStandings } from "#db/queries/visibility.ts";
import { particulars, standings, teams } from "#db/schema/index.ts";

export type BoardFilter = { view: "attention" | "on-track" | "ended"; teamId: string | null; stage: number | null };
export type BoardRow = typeof standings.$inferSelect & { name: string; teamName: string | null };

function where(conn: Conn, actor: Actor, { view, teamId, stage }: BoardFilter, today: string): SQL | undefined {
  const needs = and(isNull(standings.pausedFrom), lte(standings.attentionFrom, today));
  const views = {
    attention: and(isNull(standings.ending), needs),
    "on-track": and(isNull(standings.ending), or(isNotNull(standings.pausedFrom), isNull(standings.attentionFrom), sql`${standings.attentionFrom} > ${today}`)),
    ended: isNotNull(standings.ending),
  };
  return and(
    visibleStandings(conn, actor, "board.read"), views[view],
    teamId ? eq(standings.teamId, teamId) : undefined, stage ? eq(standings.stage, stage) : undefined,
  );
}

/** One page of the board, those who have waited longest first. */
export async function findBoard(conn: Conn, actor: Actor, filter: BoardFilter, today: string, page: { limit: number; offset: number }) {
  const order = filter.view === "ended" ? [sql`${standings.endedOn} desc`] : filter.view === "attention" ? [asc(standings.attentionFrom)] : [asc(standings.startsOn)];
  const rows = await conn.select({ standing: standings, name: particulars.name, teamName: teams.name }).from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId)).leftJoin(teams, eq(teams.id, standings.teamId))
    .where(where(conn, actor, filter, today)).orderBy(...order, asc(standings.enrollmentId)).limit(page.limit).offset(page.offset);
  return rows.map(({ standing, ...rest }): BoardRow => ({ ...standing, ...rest }));
}

/** How many there are in each view, under the same filter. */
export async function countBoard(conn: Conn, actor: Actor, filter: Omit<BoardFilter, "view">, today: string) {
  const count = async (view: BoardFilter["view"]) => {
    const [row] = await conn.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(standings).where(where(conn, actor, { ...filter, view }, today));
    return row?.n ?? 0;
  };
  return { attention: await count("attention"), "on-track": await count("on-track") };
}
