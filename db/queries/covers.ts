import { and, eq, isNull, lt } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { particulars, covers, standings, teamHeads } from "#db/schema/index.ts";

export type Cover = {
  id: string;
  personId: string;
  coverId: string;
  coverName: string;
  fromAt: number;
  untilOn: string;
};

/** Who stands in for this person now. */
export async function findCoverFor(conn: Conn | Tx, personId: string): Promise<Cover | undefined> {
  const [row] = await conn
    .select({
      id: covers.id,
      personId: covers.personId,
      coverId: covers.coverId,
      coverName: particulars.name,
      fromAt: covers.fromAt,
      untilOn: covers.untilOn,
    })
    .from(covers)
    .innerJoin(particulars, eq(particulars.personId, covers.coverId))
    .where(and(eq(covers.personId, personId), isNull(covers.endedAt)));
  return row;
}

/** For whom this person stands in now. */
export async function findAllCoveredBy(
  conn: Conn | Tx,
  coverId: string,
): Promise<{ id: string; personId: string; name: string; untilOn: string }[]> {
  return conn
    .select({
      id: covers.id,
      personId: covers.personId,
      name: particulars.name,
      untilOn: covers.untilOn,
    })
    .from(covers)
    .innerJoin(particulars, eq(particulars.personId, covers.personId))
    .where(and(eq(covers.coverId, coverId), isNull(covers.endedAt)));
}

export async function insertCover(tx: Tx, row: typeof covers.$inferInsert): Promise<boolean> {
  return (await tx.insert(covers).values(row).onConflictDoNothing().returning({ id: covers.id })).length > 0;
}

export async function updateCoverEnded(tx: Tx, id: string, endedAt: number): Promise<boolean> {
  return (
    (
      await tx
        .update(covers)
        .set({ endedAt })
        .where(and(eq(covers.id, id), isNull(covers.endedAt)))
        .returning({ id: covers.id })
    ).length > 0
  );
}

/** Absences whose last day is over. */
export async function findAllOver(conn: Conn, today: string): Promise<{ id: string; personId: string }[]> {
  return conn
    .select({ id: covers.id, personId: covers.personId })
    .from(covers)
    .where(and(isNull(covers.endedAt), lt(covers.untilOn, today)));
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
