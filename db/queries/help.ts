import { eq, sql } from "drizzle-orm";
import type { Help } from "#app/domain/help.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { helpAnswers, helpRequests } from "#db/schema/index.ts";

/** False when the same request was recorded before. */
export async function insertHelp(tx: Tx, row: typeof helpRequests.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(helpRequests).values(row).onConflictDoNothing().returning({ id: helpRequests.id }))
      .length > 0
  );
}

/** False when it was settled before. */
export async function insertHelpAnswer(tx: Tx, row: typeof helpAnswers.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(helpAnswers).values(row).onConflictDoNothing().returning({ id: helpAnswers.helpId }))
      .length > 0
  );
}

/** What was asked under "I'm stuck" in one enrollment, oldest first. */
export async function findHelp(conn: Conn | Tx, enrollmentId: string): Promise<Help[]> {
  const rows = await prepared(conn, "facts.help", (c) =>
    c
      .select({
        id: helpRequests.id,
        requirementKey: helpRequests.requirementKey,
        askedOf: helpRequests.askedOf,
        askedAt: helpRequests.askedAt,
        noteId: helpRequests.noteId,
        how: helpAnswers.how,
        settledAt: helpAnswers.settledAt,
        settledById: helpAnswers.settledById,
        answerId: helpAnswers.noteId,
      })
      .from(helpRequests)
      .leftJoin(helpAnswers, eq(helpAnswers.helpId, helpRequests.id))
      .where(eq(helpRequests.enrollmentId, sql.placeholder("id")))
      .orderBy(helpRequests.askedAt, helpRequests.id),
  ).execute({ id: enrollmentId });
  return rows.map(({ how, settledAt, settledById, answerId, ...asked }) => ({
    ...asked,
    end:
      how && settledAt !== null && settledById
        ? { how, at: settledAt, byId: settledById, noteId: answerId }
        : null,
  }));
}
