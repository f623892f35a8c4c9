import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { outbox } from "#db/schema/index.ts";

export type OutboxRow = typeof outbox.$inferSelect;

/** Leaves something to be done after commit. `body` is JSON text, forgotten once sent. */
export async function insertOutbox(
  tx: Tx, row: { id: string; kind: string; recipientId: string | null; body: string; at: number },
): Promise<void> {
  const { at, ...rest } = row;
  await tx.insert(outbox).values({ ...rest, createdAt: at, availableAt: at, sentAt: null, failures: 0, lastError: null });
}

export async function findDueOutbox(conn: Conn, now: number, limit: number): Promise<OutboxRow[]> {
  return conn.select().from(outbox).where(and(isNull(outbox.sentAt), lte(outbox.availableAt, now)))
    .orderBy(outbox.availableAt).limit(limit);
}

/** Marks it as sent and forgets its content, which may be a code. */
export async function updateOutboxSent(tx: Tx, id: string, sentAt: number): Promise<void> {
  await tx.update(outbox).set({ sentAt, body: "{}" }).where(eq(outbox.id, id));
}

export async function updateOutboxFailed(tx: Tx, id: string, availableAt: number, lastError: string): Promise<void> {
  await tx.update(outbox).set({ availableAt, lastError, failures: sql`${outbox.failures} + 1` }).where(eq(outbox.id, id));
}
