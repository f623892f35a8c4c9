import { and, desc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { activities, evidence, files, notes } from "#db/schema/index.ts";

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

export async function hasRequest(conn: Conn | Tx, requestId: string): Promise<boolean> {
  return (await conn.select({ id: evidence.id }).from(evidence).where(eq(evidence.requestId, requestId))).length > 0;
}

/** What stands on record about one requirement with its texts and files, oldest first; struck rows left out. */
export async function findAllShown(conn: Conn, enrollmentId: string, requirementKey: string) {
  const rows = await conn
    .select({
      id: evidence.id, act: evidence.act, actorId: evidence.actorId, occurredOn: evidence.occurredOn, recordedAt: evidence.recordedAt,
      text: notes.body, fileId: files.id, fileName: files.name, fileSize: files.size, activityKind: activities.kind,
      activityAmount: activities.amount, activityOn: activities.occurredOn, aboutId: evidence.aboutId, strikesId: evidence.strikesId,
    })
    .from(evidence).leftJoin(notes, eq(notes.id, evidence.noteId)).leftJoin(files, eq(files.id, evidence.fileId))
    .leftJoin(activities, eq(activities.id, evidence.activityId))
    .where(and(eq(evidence.enrollmentId, enrollmentId), eq(evidence.requirementKey, requirementKey))).orderBy(evidence.recordedAt, evidence.id);
  const struck = new Set(rows.map(({ strikesId }) => strikesId));
  return rows.filter(({ id, act }) => act !== "struck" && !struck.has(id));
}
