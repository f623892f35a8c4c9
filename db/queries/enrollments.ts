import { handsOver } from "#app/domain/handover.ts";
import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { type Conn, prepared, type Tx } from "#db/engine";
import {
  endingRows,
  enrollments,
  mentorAssignments,
  particulars,
  pauses,
  programmes,
  programmeVersions,
  standings,
  teamHeads,
} from "#db/schema/index.ts";

/** The enrollment a trainee is in now, or the last one they were in. */
export async function findEnrollmentOf(
  conn: Conn | Tx,
  traineeId: string,
): Promise<{ id: string } | undefined> {
  const rows = await prepared(conn, "enrollment.of", (c) =>
    c
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(eq(enrollments.traineeId, sql.placeholder("id")))
      .orderBy(desc(enrollments.enrolledAt))
      .limit(1),
  ).execute({ id: traineeId });
  return rows[0];
}

/** Their onboardings recorded before this moment, oldest first. */
export async function findEnrollmentsBefore(
  conn: Conn | Tx,
  traineeId: string,
  at: number,
): Promise<string[]> {
  const rows = await conn
    .select({ id: enrollments.id })
    .from(enrollments)
    .where(and(eq(enrollments.traineeId, traineeId), lt(enrollments.enrolledAt, at)))
    .orderBy(enrollments.enrolledAt);
  return rows.map(({ id }) => id);
}

export async function hasRunningEnrollment(tx: Conn | Tx, traineeId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: standings.enrollmentId })
    .from(standings)
    .where(and(eq(standings.traineeId, traineeId), isNull(standings.ending)))
    .limit(1);
  return rows.length > 0;
}

/** The onboarding that runs for somebody now, with its first day. */
export async function findRunningEnrollmentOf(
  conn: Conn | Tx,
  traineeId: string,
): Promise<{ id: string; startsOn: string } | undefined> {
  return (
    await conn
      .select({ id: enrollments.id, startsOn: enrollments.startsOn })
      .from(enrollments)
      .innerJoin(standings, eq(standings.enrollmentId, enrollments.id))
      .where(and(eq(enrollments.traineeId, traineeId), isNull(standings.ending)))
      .limit(1)
  )[0];
}

export async function findEnrollmentByRequest(conn: Conn | Tx, requestId: string) {
  return (
    await conn
      .select({ enrollmentId: enrollments.id, traineeId: enrollments.traineeId })
      .from(enrollments)
      .where(eq(enrollments.requestId, requestId))
  )[0];
}

/** The newest version of every programme that is offered. */
export async function findOfferedProgrammes(conn: Conn | Tx) {
  const rows = await conn
    .select({
      programmeId: programmes.id,
      key: programmes.key,
      versionId: programmeVersions.id,
      number: programmeVersions.number,
      content: programmeVersions.content,
    })
    .from(programmes)
    .innerJoin(programmeVersions, eq(programmeVersions.programmeId, programmes.id))
    .where(eq(programmes.isOffered, true))
    .orderBy(programmes.key, desc(programmeVersions.number));
  return rows.filter((row, index) => rows.findIndex(({ key }) => key === row.key) === index);
}

export async function insertEnrollment(tx: Tx, row: typeof enrollments.$inferInsert): Promise<void> {
  await tx.insert(enrollments).values(row);
}

/** Puts an enrollment on another version of its programme; the move itself is a row of its own. */
export async function updateVersion(tx: Tx, enrollmentId: string, programmeVersionId: string): Promise<void> {
  await tx.update(enrollments).set({ programmeVersionId }).where(eq(enrollments.id, enrollmentId));
}

export async function insertPause(tx: Tx, row: typeof pauses.$inferInsert): Promise<void> {
  await tx.insert(pauses).values(row);
}

export async function endPause(tx: Tx, enrollmentId: string, toOn: string): Promise<boolean> {
  const rows = await tx
    .update(pauses)
    .set({ toOn })
    .where(and(eq(pauses.enrollmentId, enrollmentId), isNull(pauses.toOn)))
    .returning();
  return rows.length > 0;
}

export async function insertEnding(tx: Tx, row: typeof endingRows.$inferInsert): Promise<void> {
  await tx.insert(endingRows).values(row);
}

export async function replaceMentor(
  tx: Tx,
  row: Omit<typeof mentorAssignments.$inferInsert, "toAt" | "handoverFromId">,
): Promise<void> {
  const [before] = await tx
    .select()
    .from(mentorAssignments)
    .where(eq(mentorAssignments.enrollmentId, row.enrollmentId))
    .orderBy(desc(mentorAssignments.fromAt))
    .limit(1);
  await tx
    .update(mentorAssignments)
    .set({ toAt: row.fromAt })
    .where(and(eq(mentorAssignments.enrollmentId, row.enrollmentId), isNull(mentorAssignments.toAt)));
  const handoverFromId = handsOver(before, row.mentorId, row.fromAt);
  await tx.insert(mentorAssignments).values({ ...row, toAt: null, handoverFromId });
}

export async function endMentor(tx: Tx, enrollmentId: string, at: number): Promise<void> {
  await tx
    .update(mentorAssignments)
    .set({ toAt: at })
    .where(and(eq(mentorAssignments.enrollmentId, enrollmentId), isNull(mentorAssignments.toAt)));
}

/** Whose onboardings these are, and by which version of a programme. */
export async function findEnrolledNames(conn: Conn | Tx, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0
      ? []
      : await conn
          .select({
            id: enrollments.id,
            traineeId: enrollments.traineeId,
            name: particulars.name,
            programmeVersionId: enrollments.programmeVersionId,
          })
          .from(enrollments)
          .innerJoin(particulars, eq(particulars.personId, enrollments.traineeId))
          .where(inArray(enrollments.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The running onboardings somebody mentors now. */
export async function findAllMentoredBy(conn: Conn | Tx, mentorId: string) {
  return conn
    .select({
      enrollmentId: standings.enrollmentId,
      traineeId: standings.traineeId,
      headId: teamHeads.personId,
      name: particulars.name,
    })
    .from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .leftJoin(teamHeads, and(eq(teamHeads.teamId, standings.teamId), isNull(teamHeads.toAt)))
    .where(and(eq(standings.mentorId, mentorId), isNull(standings.ending)))
    .orderBy(particulars.sortName);
}

export async function findAllMentorAssignments(conn: Conn | Tx, enrollmentId: string) {
  return conn
    .select()
    .from(mentorAssignments)
    .where(eq(mentorAssignments.enrollmentId, enrollmentId))
    .orderBy(mentorAssignments.fromAt);
}

/** Enrollments of a team that still run. */
export async function findRunningOfTeam(conn: Conn | Tx, teamId: string): Promise<string[]> {
  const rows = await conn
    .select({ id: standings.enrollmentId })
    .from(standings)
    .where(and(eq(standings.teamId, teamId), isNull(standings.ending)));
  return rows.map(({ id }) => id);
}
