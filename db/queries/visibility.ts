import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, type Permission, reaches } from "#app/domain/access.ts";
import type { Conn, Tx } from "#db/engine";
import { covers, standings, teamHeads } from "#db/schema/index.ts";

/** Which standings an actor's permission reaches, as a WHERE; undefined means all of them. */
export function visibleStandings(conn: Conn | Tx, actor: Actor, permission: Permission): SQL | undefined {
  const found = reaches(actor, permission);
  if (found.includes("any")) return undefined;
  const parts = found.map((reach) => {
    if (reach === "own") return eq(standings.traineeId, actor.id);
    const covering = conn
      .select({ id: covers.personId })
      .from(covers)
      .where(and(eq(covers.coverId, actor.id), isNull(covers.endedAt)));
    if (reach === "mentees")
      return or(eq(standings.mentorId, actor.id), inArray(standings.mentorId, covering));
    return inArray(
      standings.teamId,
      conn
        .select({ id: teamHeads.teamId })
        .from(teamHeads)
        .where(
          and(
            or(eq(teamHeads.personId, actor.id), inArray(teamHeads.personId, covering)),
            isNull(teamHeads.toAt),
          ),
        ),
    );
  });
  return or(...parts) ?? sql`1 = 0`;
}
