import { asc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { dealMarks, dealAttempts, notes } from "#db/schema/index.ts";

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
