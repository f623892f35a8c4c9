import { and, desc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { evidence, notes } from "#db/schema/index.ts";

export type EvidenceRow = typeof evidence.$inferSelect;
export type NewEvidence = typeof evidence.$inferInsert;

/** Puts a row on record; false when the same request, nonce or strike was recorded before. */
export async function insertEvidence(tx: Tx, row: NewEvidence): Promise<boolean> {
  return (await tx.insert(evidence).values(row).onConflictDoNothing().returning({ id: evidence.id })).length > 0;
}

export async function findEvidenceById(conn: Conn | Tx, enrollmentId: string, id: string): Promise<EvidenceRow | undefined> {
  return (await conn.select().from(evidence).where(and(eq(evidence.id, id), eq(evidence.enrollmentId, enrollmentId))))[0];
}

export async function hasStrike(conn: Conn | Tx, id: string): Promise<boolean> {
  return (await conn.select({ id: evidence.id }).from(evidence).where(eq(evidence.strikesId, id))).length > 0;
}

/** Every row of an enrollment, struck ones included, oldest first. */
export async function findAllEvidence(conn: Conn | Tx, enrollmentId: string): Promise<EvidenceRow[]> {
  return conn.select().from(evidence).where(eq(evidence.enrollmentId, enrollmentId)).orderBy(evidence.recordedAt, evidence.id);
}

/** Why it was last sent back. */
export async function findLastReason(conn: Conn, enrollmentId: string, requirementKey: string): Promise<string | null> {
  const [row] = await conn.select({ body: notes.body }).from(evidence).innerJoin(notes, eq(notes.id, evidence.noteId))
    .where(and(eq(evidence.enrollmentId, enrollmentId), eq(evidence.requirementKey, requirementKey), eq(evidence.act, "not-yet")))
    .orderBy(desc(evidence.recordedAt)).limit(1);
  return row?.body ?? null;
}
