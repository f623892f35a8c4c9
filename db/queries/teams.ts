import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Conn, prepared, type Tx } from "#db/engine";
import { particulars, teamHeads, teamMembers, teams } from "#db/schema/index.ts";

const columns = { id: teams.id, name: teams.name, headId: teamHeads.personId, headName: particulars.name };

const select = (conn: Conn | Tx) =>
  conn
    .select(columns)
    .from(teams)
    .leftJoin(teamHeads, and(eq(teamHeads.teamId, teams.id), isNull(teamHeads.toAt)))
    .leftJoin(particulars, eq(particulars.personId, teamHeads.personId));

/** Open teams with their heads, by name. */
export async function findAllTeams(conn: Conn | Tx) {
  return prepared(conn, "teams", (c) =>
    select(c).where(isNull(teams.closedAt)).orderBy(asc(teams.name)),
  ).execute();
}

export async function findTeamById(conn: Conn | Tx, id: string) {
  return (await select(conn).where(and(eq(teams.id, id), isNull(teams.closedAt))))[0];
}

export async function findAllTeamsHeadedBy(conn: Conn | Tx, personId: string) {
  return select(conn)
    .where(and(isNull(teams.closedAt), eq(teamHeads.personId, personId)))
    .orderBy(asc(teams.name));
}

/** In which team each of these people is now. */
export async function findTeamNames(
  conn: Conn,
  personIds: readonly string[],
): Promise<Record<string, string>> {
  const rows =
    personIds.length === 0
      ? []
      : await conn
          .select({ personId: teamMembers.personId, name: teams.name })
          .from(teamMembers)
          .innerJoin(teams, eq(teams.id, teamMembers.teamId))
          .where(and(inArray(teamMembers.personId, [...personIds]), isNull(teamMembers.toAt)));
  return Object.fromEntries(rows.map(({ personId, name }) => [personId, name]));
}

export async function countMembers(conn: Conn, teamId: string): Promise<number> {
  const [row] = await conn
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), isNull(teamMembers.toAt)));
  return row?.n ?? 0;
}

export async function insertTeam(
  tx: Tx,
  row: { id: string; name: string; createdAt: number },
): Promise<void> {
  await tx.insert(teams).values({ ...row, closedAt: null });
}

export async function updateTeamName(tx: Tx, id: string, name: string): Promise<void> {
  await tx.update(teams).set({ name }).where(eq(teams.id, id));
}

export async function replaceHead(
  tx: Tx,
  row: { id: string; teamId: string; personId: string; fromAt: number },
): Promise<void> {
  await tx
    .update(teamHeads)
    .set({ toAt: row.fromAt })
    .where(and(eq(teamHeads.teamId, row.teamId), isNull(teamHeads.toAt)));
  await tx.insert(teamHeads).values({ ...row, toAt: null });
}

export async function replaceTeamOf(
  tx: Tx,
  row: { id: string; teamId: string; personId: string; fromAt: number },
): Promise<void> {
  await tx
    .update(teamMembers)
    .set({ toAt: row.fromAt })
    .where(and(eq(teamMembers.personId, row.personId), isNull(teamMembers.toAt)));
  await tx.insert(teamMembers).values({ ...row, toAt: null });
}
