import { and, asc, eq, sql } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { attemptResults, attempts, notes, resultChanges } from "#db/schema/index.ts";

/** Joins the newest change of a released result. */
export const isLastChange = and(
  eq(resultChanges.attemptId, attempts.id),
  sql`${resultChanges.number} = (select max(c.number) from result_changes c where c.attempt_id = ${attempts.id})`,
);

/** Attempts at one requirement with their results, oldest first. */
export async function findAllResults(conn: Conn, enrollmentId: string, requirementKey: string) {
  return conn
    .select({
      id: attempts.id,
      passingScoreBp: attempts.passingScoreBp,
      scoreBp: sql<number | null>`coalesce(${resultChanges.scoreBp}, ${attemptResults.scoreBp})`,
    })
    .from(attempts)
    .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .leftJoin(resultChanges, isLastChange)
    .where(and(eq(attempts.enrollmentId, enrollmentId), eq(attempts.requirementKey, requirementKey)))
    .orderBy(asc(attempts.number));
}

/** What each released attempt of an enrollment came to. */
export async function findAllScores(conn: Conn, enrollmentId: string): Promise<Map<string, number>> {
  const rows = await conn
    .select({
      id: attempts.id,
      scoreBp: sql<number>`coalesce(${resultChanges.scoreBp}, ${attemptResults.scoreBp})`.mapWith(Number),
    })
    .from(attempts)
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .leftJoin(resultChanges, isLastChange)
    .where(eq(attempts.enrollmentId, enrollmentId));
  return new Map(rows.map(({ id, scoreBp }) => [id, scoreBp]));
}

/** How many times a released result has been changed. */
export async function countResultChanges(conn: Conn | Tx, attemptId: string): Promise<number> {
  const rows = await conn
    .select({ id: resultChanges.id })
    .from(resultChanges)
    .where(eq(resultChanges.attemptId, attemptId));
  return rows.length;
}

export async function insertResultChange(tx: Tx, row: typeof resultChanges.$inferInsert): Promise<void> {
  await tx.insert(resultChanges).values(row);
}

/** Changes of a released result, oldest first, with their reasons. */
export async function findAllResultChanges(conn: Conn, attemptId: string) {
  return conn
    .select({
      because: resultChanges.because,
      scoreBp: resultChanges.scoreBp,
      isPassed: resultChanges.isPassed,
      at: resultChanges.changedAt,
      byId: resultChanges.changedById,
      reason: notes.body,
    })
    .from(resultChanges)
    .innerJoin(notes, eq(notes.id, resultChanges.noteId))
    .where(eq(resultChanges.attemptId, attemptId))
    .orderBy(resultChanges.number);
}

/** Releases a result; false when it was released before. */
export async function insertResult(tx: Tx, row: typeof attemptResults.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(attemptResults)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: attemptResults.attemptId });
  return rows.length > 0;
}
