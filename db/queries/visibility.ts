import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, type Permission, reaches } from "#app/domain/access.ts";
import type { Conn } from "#db/engine";
import { standings, teamHeads } from "#db/schema/index.ts";

/** Which standings an actor's permission reaches, as a WHERE; undefined means all of them. */
export function visibleStandings(conn: Conn, actor: Actor, permission: Permission): SQL | undefined {
  const found = reaches(actor, permission);
  if (found.includes("any")) return undefined;
  const parts = found.map((reach) => {
    if (reach === "own") return eq(standings.traineeId, actor.id);
    if (reach === "mentees") return eq(standings.mentorId, actor.id);
    return inArray(standings.teamId, conn.select({ id: teamHeads.teamId }).from(teamHeads)
      .where(and(eq(teamHeads.personId, actor.id), isNull(teamHeads.toAt))));
  });
  return or(...parts) ?? sql`1 = 0`;
}
