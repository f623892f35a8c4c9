import type { PermitFact } from "#app/domain/permit.ts";
import { eq, sql } from "drizzle-orm";
import { type Conn, prepared, type Tx } from "#db/engine";
import { notes, permitDecisions } from "#db/schema/index.ts";

/** False when the same request was recorded before. */
export async function insertPermitDecision(
  tx: Tx,
  row: typeof permitDecisions.$inferInsert,
): Promise<boolean> {
  return (
    (await tx.insert(permitDecisions).values(row).onConflictDoNothing().returning({ id: permitDecisions.id }))
      .length > 0
  );
}

/** What was decided on the permits of one enrollment, oldest first. */
export async function findPermitDecisions(conn: Conn | Tx, enrollmentId: string): Promise<PermitFact[]> {
  return prepared(conn, "facts.permits", (c) =>
    c
      .select({
        permit: permitDecisions.permit,
        decision: permitDecisions.decision,
        at: permitDecisions.decidedAt,
        by: permitDecisions.decidedById,
        reason: notes.body,
      })
      .from(permitDecisions)
      .leftJoin(notes, eq(notes.id, permitDecisions.noteId))
      .where(eq(permitDecisions.enrollmentId, sql.placeholder("id")))
      .orderBy(permitDecisions.decidedAt, permitDecisions.id),
  ).execute({ id: enrollmentId });
}
