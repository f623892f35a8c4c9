import { mayBeOne } from "#app/domain/same-person.ts";
import { and, asc, eq, exists, inArray, isNull, notExists, or, sql } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import {
  particulars,
  people,
  personRoles,
  standings,
  teamHeads,
  teamMembers,
  teams,
} from "#db/schema/index.ts";

const columns = {
  id: people.id,
  name: particulars.name,
  email: particulars.email,
  teamId: teamMembers.teamId,
  teamName: teams.name,
};
const select = (conn: Conn | Tx) =>
  conn
    .select(columns)
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .leftJoin(teamMembers, and(eq(teamMembers.personId, people.id), isNull(teamMembers.toAt)))
    .leftJoin(teams, eq(teams.id, teamMembers.teamId));
const hasRole = (conn: Conn | Tx, role?: "trainee") =>
  exists(
    conn
      .select({ id: personRoles.id })
      .from(personRoles)
      .where(
        and(
          eq(personRoles.personId, people.id),
          isNull(personRoles.toAt),
          ...(role ? [eq(personRoles.role, role)] : []),
        ),
      ),
  );

/** Active people of a team and of none: among them a namesake may be the one who is meant. */
export async function findMembersOrLoose(conn: Conn | Tx, teamId: string) {
  return select(conn)
    .where(
      and(
        isNull(people.deactivatedAt),
        hasRole(conn),
        or(isNull(teamMembers.teamId), eq(teamMembers.teamId, teamId)),
      ),
    )
    .orderBy(asc(particulars.sortName), asc(people.id));
}

/** Whether somebody who could be enrolled into this team may be the person named. */
export async function hasAlike(
  conn: Conn | Tx,
  named: { name: string; email: string | null; teamId: string },
): Promise<boolean> {
  return (await findMembersOrLoose(conn, named.teamId)).some((one) => mayBeOne(one, named));
}

type Wanted = {
  /** Null for every team. */
  teamIds: readonly string[] | null;
  search: string;
  chosen: readonly string[];
  limit: number;
};

/** Trainees of these teams and of none who are in no onboarding, by name: those who match, and those chosen already whatever they match. */
export async function findEnrollable(conn: Conn | Tx, { teamIds, search, chosen, limit }: Wanted) {
  const like = `%${search
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
  const isRunning = conn
    .select({ id: standings.enrollmentId })
    .from(standings)
    .where(and(eq(standings.traineeId, people.id), isNull(standings.ending)));
  const isNear =
    teamIds === null
      ? undefined
      : teamIds.length === 0
        ? isNull(teamMembers.teamId)
        : or(isNull(teamMembers.teamId), inArray(teamMembers.teamId, [...teamIds]));
  const matches = or(
    sql`${particulars.sortName} like ${like} escape '\\'`,
    sql`${particulars.email} like ${like} escape '\\'`,
  );
  const isChosen = chosen.length > 0 ? inArray(people.id, [...chosen]) : sql`1 = 0`;
  const rows = await select(conn)
    .where(
      and(
        isNull(people.deactivatedAt),
        hasRole(conn, "trainee"),
        notExists(isRunning),
        isNear,
        or(isChosen, matches),
      ),
    )
    .orderBy(sql`case when ${isChosen} then 0 else 1 end`, asc(particulars.sortName), asc(people.id))
    .limit(limit + chosen.length + 1);
  return { people: rows.slice(0, limit + chosen.length), hasMore: rows.length > limit + chosen.length };
}

/** The team somebody is in and who heads it; undefined where they are in none. */
export async function findTeamOf(conn: Conn | Tx, personId: string) {
  return (
    await conn
      .select({ teamId: teamMembers.teamId, headId: teamHeads.personId })
      .from(teamMembers)
      .leftJoin(teamHeads, and(eq(teamHeads.teamId, teamMembers.teamId), isNull(teamHeads.toAt)))
      .where(and(eq(teamMembers.personId, personId), isNull(teamMembers.toAt)))
  )[0];
}
