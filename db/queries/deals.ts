import { asc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { dealMarks, dealTries, notes } from "#db/schema/index.ts";

export type NewDealTry = typeof dealTries.$inferInsert;
type Mark = { criterionKey: string; grade: number };

/** Puts a scored try on record with its marks; false when this try, or this token, was recorded before. */
export async function insertDealTry(tx: Tx, row: NewDealTry, marks: readonly Mark[]): Promise<boolean> {
  const rows = await tx.insert(dealTries).values(row).onConflictDoNothing().returning({ id: dealTries.id });
  if (rows.length === 0) return false;
  await tx
    .insert(dealMarks)
    .values(marks.map((mark) => ({ ...mark, tryId: row.id, markedById: row.scoredById })));
  return true;
}

/** The tries of one enrollment with their marks and remarks, oldest first; `isStruck` where another row corrects it. */
export async function findAllDealTries(conn: Conn, enrollmentId: string) {
  const tries = await conn
    .select({
      id: dealTries.id,
      requirementKey: dealTries.requirementKey,
      number: dealTries.number,
      playedOn: dealTries.playedOn,
      clientId: dealTries.clientId,
      scoredById: dealTries.scoredById,
      scoreBp: dealTries.scoreBp,
      isPassed: dealTries.isPassed,
      remarks: notes.body,
      strikesId: dealTries.strikesId,
    })
    .from(dealTries)
    .leftJoin(notes, eq(notes.id, dealTries.noteId))
    .where(eq(dealTries.enrollmentId, enrollmentId))
    .orderBy(asc(dealTries.number), asc(dealTries.recordedAt));
  const marks = await conn
    .select({ tryId: dealMarks.tryId, criterionKey: dealMarks.criterionKey, grade: dealMarks.grade })
    .from(dealMarks)
    .innerJoin(dealTries, eq(dealTries.id, dealMarks.tryId))
    .where(eq(dealTries.enrollmentId, enrollmentId));
  return tries.map((row) => ({
    ...row,
    isStruck: tries.some(({ strikesId }) => strikesId === row.id),
    marks: Object.fromEntries(
      marks.flatMap(({ tryId, criterionKey, grade }) =>
        tryId === row.id ? [[criterionKey, grade] as const] : [],
      ),
    ),
  }));
}
