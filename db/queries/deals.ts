import { and, asc, desc, eq, notExists } from "drizzle-orm";
import { alias } from "#db/columns";
import type { Conn, Tx } from "#db/engine";
import { dealAttempts, dealExceptions, dealMarks, enrollments, notes } from "#db/schema/index.ts";

export type NewDealAttempt = typeof dealAttempts.$inferInsert;
type Mark = { criterionKey: string; grade: number };

/** Puts a scored try on record with its marks; false when this try, or this token, was recorded before. */
export async function insertDealAttempt(
  tx: Tx,
  row: NewDealAttempt,
  marks: readonly Mark[],
): Promise<boolean> {
  const rows = await tx
    .insert(dealAttempts)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: dealAttempts.id });
  if (rows.length === 0) return false;
  await tx
    .insert(dealMarks)
    .values(marks.map((mark) => ({ ...mark, dealAttemptId: row.id, markedById: row.scoredById })));
  return true;
}

/** Gives one more try; false where the person was given one before. */
export async function insertDealException(tx: Tx, row: typeof dealExceptions.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(dealExceptions)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: dealExceptions.id });
  return rows.length > 0;
}

/** Third tries given by exception, the newest first. */
export async function findAllDealExceptions(
  conn: Conn,
  { limit, offset }: { limit: number; offset: number },
) {
  return conn
    .select({
      id: dealExceptions.id,
      enrollmentId: dealExceptions.enrollmentId,
      programmeVersionId: enrollments.programmeVersionId,
      traineeId: dealExceptions.traineeId,
      requirementKey: dealExceptions.requirementKey,
      byId: dealExceptions.decidedById,
      at: dealExceptions.decidedAt,
      reason: notes.body,
      isPassed: dealAttempts.isPassed,
    })
    .from(dealExceptions)
    .innerJoin(enrollments, eq(enrollments.id, dealExceptions.enrollmentId))
    .leftJoin(notes, eq(notes.id, dealExceptions.noteId))
    .leftJoin(dealAttempts, and(eq(dealAttempts.exceptionId, dealExceptions.id), notCorrected(conn)))
    .orderBy(desc(dealExceptions.decidedAt), desc(dealExceptions.id))
    .limit(limit)
    .offset(offset);
}

const notCorrected = (conn: Conn) => {
  const later = alias(dealAttempts, "later");
  return notExists(conn.select({ id: later.id }).from(later).where(eq(later.strikesId, dealAttempts.id)));
};

/** The rows of one enrollment with their marks and remarks, oldest first; `isStruck` where another row corrects it. */
export async function findAllDealAttempts(conn: Conn, enrollmentId: string) {
  const rows = await conn
    .select({
      id: dealAttempts.id,
      requirementKey: dealAttempts.requirementKey,
      number: dealAttempts.number,
      playedOn: dealAttempts.playedOn,
      clientId: dealAttempts.clientId,
      scoredById: dealAttempts.scoredById,
      scenarioVersionId: dealAttempts.scenarioVersionId,
      panelId: dealAttempts.panelId,
      exceptionId: dealAttempts.exceptionId,
      scoreBp: dealAttempts.scoreBp,
      isPassed: dealAttempts.isPassed,
      remarks: notes.body,
      strikesId: dealAttempts.strikesId,
    })
    .from(dealAttempts)
    .leftJoin(notes, eq(notes.id, dealAttempts.noteId))
    .where(eq(dealAttempts.enrollmentId, enrollmentId))
    .orderBy(asc(dealAttempts.number), asc(dealAttempts.recordedAt));
  const marks = await conn
    .select({
      dealAttemptId: dealMarks.dealAttemptId,
      criterionKey: dealMarks.criterionKey,
      grade: dealMarks.grade,
    })
    .from(dealMarks)
    .innerJoin(dealAttempts, eq(dealAttempts.id, dealMarks.dealAttemptId))
    .where(eq(dealAttempts.enrollmentId, enrollmentId));
  return rows.map((row) => ({
    ...row,
    isStruck: rows.some(({ strikesId }) => strikesId === row.id),
    marks: Object.fromEntries(
      marks.flatMap(({ dealAttemptId, criterionKey, grade }) =>
        dealAttemptId === row.id ? [[criterionKey, grade] as const] : [],
      ),
    ),
  }));
}
