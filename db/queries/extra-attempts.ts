import { and, asc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { extraAttempts, notes } from "#db/schema/index.ts";

export async function hasExtraAttempt(conn: Conn | Tx, requestId: string): Promise<boolean> {
  const rows = await conn
    .select({ id: extraAttempts.id })
    .from(extraAttempts)
    .where(eq(extraAttempts.requestId, requestId));
  return rows.length > 0;
}

/** Attempts granted beyond the limit of one requirement, with what was done for each; oldest first. */
export async function findAllExtraAttempts(conn: Conn, enrollmentId: string, requirementKey: string) {
  return conn
    .select({
      id: extraAttempts.id,
      grantedById: extraAttempts.grantedById,
      grantedAt: extraAttempts.grantedAt,
      remedy: notes.body,
    })
    .from(extraAttempts)
    .innerJoin(notes, eq(notes.id, extraAttempts.noteId))
    .where(
      and(eq(extraAttempts.enrollmentId, enrollmentId), eq(extraAttempts.requirementKey, requirementKey)),
    )
    .orderBy(asc(extraAttempts.grantedAt));
}

export async function insertExtraAttempt(tx: Tx, row: typeof extraAttempts.$inferInsert): Promise<void> {
  await tx.insert(extraAttempts).values(row);
}
