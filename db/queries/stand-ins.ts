import { and, eq, isNull, lt } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { particulars, standIns, standings, teamHeads } from "#db/schema/index.ts";

export type StandIn = {
  id: string;
  personId: string;
  deputyId: string;
  deputyName: string;
  fromAt: number;
  untilOn: string;
};

/** Who stands in for this person now. */
export async function findStandInFor(conn: Conn | Tx, personId: string): Promise<StandIn | undefined> {
  const [row] = await conn
    .select({
      id: standIns.id,
      personId: standIns.personId,
      deputyId: standIns.deputyId,
      deputyName: particulars.name,
      fromAt: standIns.fromAt,
      untilOn: standIns.untilOn,
    })
    .from(standIns)
    .innerJoin(particulars, eq(particulars.personId, standIns.deputyId))
    .where(and(eq(standIns.personId, personId), isNull(standIns.endedAt)));
  return row;
}

/** For whom this person stands in now. */
export async function findAllStoodInBy(
  conn: Conn | Tx,
  deputyId: string,
): Promise<{ id: string; personId: string; name: string; untilOn: string }[]> {
  return conn
    .select({
      id: standIns.id,
      personId: standIns.personId,
      name: particulars.name,
      untilOn: standIns.untilOn,
    })
    .from(standIns)
    .innerJoin(particulars, eq(particulars.personId, standIns.personId))
    .where(and(eq(standIns.deputyId, deputyId), isNull(standIns.endedAt)));
}

export async function insertStandIn(tx: Tx, row: typeof standIns.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(standIns).values(row).onConflictDoNothing().returning({ id: standIns.id })).length > 0
  );
}

export async function endStandIn(tx: Tx, id: string, endedAt: number): Promise<boolean> {
  return (
    (
      await tx
        .update(standIns)
        .set({ endedAt })
        .where(and(eq(standIns.id, id), isNull(standIns.endedAt)))
        .returning({ id: standIns.id })
    ).length > 0
  );
}

/** Absences whose last day is over. */
export async function findAllOver(conn: Conn, today: string): Promise<{ id: string; personId: string }[]> {
  return conn
    .select({ id: standIns.id, personId: standIns.personId })
    .from(standIns)
    .where(and(isNull(standIns.endedAt), lt(standIns.untilOn, today)));
}

/** Who heads the teams of the trainees this person mentors. */
export async function findAllHeadsOver(conn: Conn | Tx, mentorId: string): Promise<string[]> {
  const rows = await conn
    .selectDistinct({ id: teamHeads.personId })
    .from(standings)
    .innerJoin(teamHeads, and(eq(teamHeads.teamId, standings.teamId), isNull(teamHeads.toAt)))
    .where(and(eq(standings.mentorId, mentorId), isNull(standings.ending)));
  return rows.map(({ id }) => id);
}

/** The running onboardings this person mentors or heads. */
export async function findAllGuidedBy(
  conn: Conn | Tx,
  personId: string,
): Promise<{ enrollmentId: string; traineeId: string; isMentor: boolean }[]> {
  const columns = { enrollmentId: standings.enrollmentId, traineeId: standings.traineeId };
  const mentored = await conn
    .select(columns)
    .from(standings)
    .where(and(eq(standings.mentorId, personId), isNull(standings.ending)));
  const headed = await conn
    .select(columns)
    .from(standings)
    .innerJoin(teamHeads, and(eq(teamHeads.teamId, standings.teamId), isNull(teamHeads.toAt)))
    .where(and(eq(teamHeads.personId, personId), isNull(standings.ending)));
  return [
    ...mentored.map((row) => ({ ...row, isMentor: true })),
    ...headed
      .filter(({ enrollmentId }) => !mentored.some((row) => row.enrollmentId === enrollmentId))
      .map((row) => ({ ...row, isMentor: false })),
  ];
}
