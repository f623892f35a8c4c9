import { and, asc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import type { Conn } from "#db/engine";
import { visibleStandings } from "#db/queries/visibility.ts";
import { particulars, standings, teams } from "#db/schema/index.ts";

export type BoardFilter = {
  view: "attention" | "on-track" | "ended";
  teamId: string | null;
  stage: number | null;
};
export type BoardRow = typeof standings.$inferSelect & { name: string; teamName: string | null };

type Scope = Omit<BoardFilter, "view">;

function inView(view: BoardFilter["view"], today: string): SQL | undefined {
  if (view === "ended") return isNotNull(standings.ending);
  return view === "attention"
    ? and(isNull(standings.pausedFrom), lte(standings.attentionFrom, today))
    : or(
        isNotNull(standings.pausedFrom),
        isNull(standings.attentionFrom),
        gt(standings.attentionFrom, today),
      );
}

function inScope(conn: Conn, actor: Actor, { teamId, stage }: Scope): SQL | undefined {
  return and(
    visibleStandings(conn, actor, "board.read"),
    teamId ? eq(standings.teamId, teamId) : undefined,
    stage ? eq(standings.stage, stage) : undefined,
  );
}

/** One page of the board, those who have waited longest first. */
export async function findBoard(
  conn: Conn,
  actor: Actor,
  filter: BoardFilter,
  today: string,
  page: { limit: number; offset: number },
) {
  const order =
    filter.view === "ended"
      ? [sql`${standings.endedOn} desc`]
      : filter.view === "attention"
        ? [asc(standings.attentionFrom)]
        : [asc(standings.startsOn)];
  const rows = await conn
    .select({ standing: standings, name: particulars.name, teamName: teams.name })
    .from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .leftJoin(teams, eq(teams.id, standings.teamId))
    .where(
      and(
        inScope(conn, actor, filter),
        filter.view === "ended" ? undefined : isNull(standings.ending),
        inView(filter.view, today),
      ),
    )
    .orderBy(...order, asc(standings.enrollmentId))
    .limit(page.limit)
    .offset(page.offset);
  return rows.map(({ standing, ...rest }): BoardRow => ({ ...standing, ...rest }));
}

/** How many of those under way there are in each view, under the same filter. */
export async function countBoard(conn: Conn, actor: Actor, scope: Scope, today: string) {
  const count = (view: BoardFilter["view"]) =>
    sql<number>`count(case when ${inView(view, today)} then 1 end)`.mapWith(Number);
  const [row] = await conn
    .select({ attention: count("attention"), "on-track": count("on-track") })
    .from(standings)
    .where(and(isNull(standings.ending), inScope(conn, actor, scope)));
  return row ?? { attention: 0, "on-track": 0 };
}
