import { standing } from "./activity-facts.ts";
import { noteText } from "./notes.ts";
import { and, desc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { alias } from "#db/columns";
import type { Conn, Tx } from "#db/engine";
import { activities, enrollments, evidence, files, notes } from "#db/schema/index.ts";

export type EvidenceRow = typeof evidence.$inferSelect;
export type NewEvidence = typeof evidence.$inferInsert;

/** What is on record and not struck, newest first. */
export async function findCorrectable(conn: Conn, enrollmentId: string, limit: number) {
  const strikes = await conn
    .select({ id: evidence.strikesId })
    .from(evidence)
    .where(and(eq(evidence.enrollmentId, enrollmentId), isNotNull(evidence.strikesId)));
  const struck = new Set(strikes.map(({ id }) => id));
  const rows = await conn
    .select()
    .from(evidence)
    .where(and(eq(evidence.enrollmentId, enrollmentId), ne(evidence.act, "struck")))
    .orderBy(desc(evidence.recordedAt))
    .limit(limit);
  const entries = await conn
    .select()
    .from(activities)
    .where(eq(activities.enrollmentId, enrollmentId))
    .orderBy(desc(activities.recordedAt));
  return {
    evidence: rows.filter(({ id }) => !struck.has(id)),
    activities: standing(entries).slice(0, limit),
  };
}

/** Puts a row on record; false when the same request, nonce or strike was recorded before. */
export async function insertEvidence(tx: Tx, row: NewEvidence): Promise<boolean> {
  return (
    (await tx.insert(evidence).values(row).onConflictDoNothing().returning({ id: evidence.id })).length > 0
  );
}

export async function findEvidenceById(
  conn: Conn | Tx,
  enrollmentId: string,
  id: string,
): Promise<EvidenceRow | undefined> {
  return (
    await conn
      .select()
      .from(evidence)
      .where(and(eq(evidence.id, id), eq(evidence.enrollmentId, enrollmentId)))
  )[0];
}

export async function hasStrike(conn: Conn | Tx, id: string): Promise<boolean> {
  return (await conn.select({ id: evidence.id }).from(evidence).where(eq(evidence.strikesId, id))).length > 0;
}

/** Every row of an enrollment, struck ones included, oldest first. */
export async function findAllEvidence(conn: Conn | Tx, enrollmentId: string): Promise<EvidenceRow[]> {
  return conn
    .select()
    .from(evidence)
    .where(eq(evidence.enrollmentId, enrollmentId))
    .orderBy(evidence.recordedAt, evidence.id);
}

/** The texts beside these rows, by row. */
export async function findNotesOfEvidence(
  conn: Conn,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await conn
    .select({ id: evidence.id, body: notes.body })
    .from(evidence)
    .innerJoin(notes, eq(notes.id, evidence.noteId))
    .where(inArray(evidence.id, [...ids]));
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}

/** What was recognised or carried over in the whole company, newest first; what was struck is left out. */
export async function findAllRecognised(conn: Conn, { limit, offset }: { limit: number; offset: number }) {
  const strike = alias(evidence, "strike");
  return conn
    .select({
      id: evidence.id,
      enrollmentId: evidence.enrollmentId,
      traineeId: evidence.traineeId,
      requirementKey: evidence.requirementKey,
      source: evidence.source,
      occurredOn: evidence.occurredOn,
      actorId: evidence.actorId,
      recordedAt: evidence.recordedAt,
      where: notes.body,
      programmeVersionId: enrollments.programmeVersionId,
    })
    .from(evidence)
    .innerJoin(enrollments, eq(enrollments.id, evidence.enrollmentId))
    .leftJoin(notes, eq(notes.id, evidence.noteId))
    .leftJoin(strike, eq(strike.strikesId, evidence.id))
    .where(and(sql`${evidence.act} = 'recognised'`, ne(evidence.source, "paper"), isNull(strike.id)))
    .orderBy(desc(evidence.recordedAt), evidence.id)
    .limit(limit)
    .offset(offset);
}

/** Why it was last sent back. */
export async function findLastReason(
  conn: Conn,
  enrollmentId: string,
  requirementKey: string,
  presets: Readonly<Record<string, string>>,
): Promise<string | null> {
  const [row] = await conn
    .select({ body: notes.body, preset: notes.preset })
    .from(evidence)
    .innerJoin(notes, eq(notes.id, evidence.noteId))
    .where(
      and(
        eq(evidence.enrollmentId, enrollmentId),
        eq(evidence.requirementKey, requirementKey),
        eq(evidence.act, "not-yet"),
      ),
    )
    .orderBy(desc(evidence.recordedAt))
    .limit(1);
  return row ? noteText(row, presets) : null;
}

export async function hasRequest(conn: Conn | Tx, requestId: string): Promise<boolean> {
  return (
    (await conn.select({ id: evidence.id }).from(evidence).where(eq(evidence.requestId, requestId))).length >
    0
  );
}

/** What stands on record about one requirement with its texts and files, oldest first; struck rows left out. */
export async function findAllShown(conn: Conn, enrollmentId: string, requirementKey: string) {
  const rows = await conn
    .select({
      id: evidence.id,
      act: evidence.act,
      actorId: evidence.actorId,
      occurredOn: evidence.occurredOn,
      recordedAt: evidence.recordedAt,
      text: notes.body,
      fileId: files.id,
      fileName: files.name,
      fileType: files.type,
      fileSize: files.size,
      activityKind: activities.kind,
      activityAmount: activities.amount,
      activityOn: activities.occurredOn,
      aboutId: evidence.aboutId,
      strikesId: evidence.strikesId,
    })
    .from(evidence)
    .leftJoin(notes, eq(notes.id, evidence.noteId))
    .leftJoin(files, eq(files.id, evidence.fileId))
    .leftJoin(activities, eq(activities.id, evidence.activityId))
    .where(and(eq(evidence.enrollmentId, enrollmentId), eq(evidence.requirementKey, requirementKey)))
    .orderBy(evidence.recordedAt, evidence.id);
  const struck = new Set(rows.map(({ strikesId }) => strikesId));
  return rows.filter(({ id, act }) => act !== "struck" && !struck.has(id));
}
