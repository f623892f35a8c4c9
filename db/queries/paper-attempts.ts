import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { type Conn, prepared, type Tx } from "#db/engine";
import { paperAttempts } from "#db/schema/index.ts";

export type PaperAttempt = typeof paperAttempts.$inferSelect;

/** What is known of an attempt given on paper; undefined for every other. */
export async function findPaperAttempt(
  conn: Conn | Tx,
  attemptId: string,
): Promise<PaperAttempt | undefined> {
  return (
    await prepared(conn, "paper-attempt", (c) =>
      c
        .select()
        .from(paperAttempts)
        .where(eq(paperAttempts.attemptId, sql.placeholder("id"))),
    ).execute({ id: attemptId })
  )[0];
}

/** Whether an attempt is kept from its trainee's browser: on paper, or taken back from paper and not yet begun on screen. */
export async function isOnPaper(conn: Conn | Tx, attemptId: string): Promise<boolean> {
  const row = await findPaperAttempt(conn, attemptId);
  return row !== undefined && row.onScreenAt === null;
}

/** Which of these were marked by hand on paper: their answers stand in the scan alone. */
export async function findAllMarkedByHand(
  conn: Conn | Tx,
  attemptIds: readonly string[],
): Promise<Set<string>> {
  if (attemptIds.length === 0) return new Set();
  const rows = await conn
    .select({ id: paperAttempts.attemptId })
    .from(paperAttempts)
    .where(and(inArray(paperAttempts.attemptId, attemptIds), isNotNull(paperAttempts.markedOn)));
  return new Set(rows.map(({ id }) => id));
}

export async function insertPaperAttempt(tx: Tx, row: typeof paperAttempts.$inferInsert): Promise<void> {
  await tx.insert(paperAttempts).values(row);
}

export async function updatePaperAttempt(
  tx: Tx,
  attemptId: string,
  change: Partial<typeof paperAttempts.$inferInsert>,
): Promise<void> {
  await tx.update(paperAttempts).set(change).where(eq(paperAttempts.attemptId, attemptId));
}
