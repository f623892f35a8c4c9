import { asc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { firstTests, notes, particulars } from "#db/schema/index.ts";

/** False where that was decided before. */
export async function insertFirstTest(tx: Tx, row: typeof firstTests.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(firstTests).values(row).onConflictDoNothing().returning({ id: firstTests.id })).length >
    0
  );
}

/** What was decided on somebody's first test, oldest first, by whom and why. */
export async function findFirstTests(conn: Conn, enrollmentId: string) {
  return conn
    .select({
      id: firstTests.id,
      decision: firstTests.decision,
      decidedAt: firstTests.decidedAt,
      by: particulars.name,
      reason: notes.body,
    })
    .from(firstTests)
    .innerJoin(particulars, eq(particulars.personId, firstTests.decidedById))
    .leftJoin(notes, eq(notes.id, firstTests.noteId))
    .where(eq(firstTests.enrollmentId, enrollmentId))
    .orderBy(asc(firstTests.decidedAt));
}
