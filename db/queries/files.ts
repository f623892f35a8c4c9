import { and, eq, isNull, or } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { attemptResults, files, paperAttempts } from "#db/schema/index.ts";

export type NewFile = typeof files.$inferInsert;

export async function insertFile(tx: Tx, row: NewFile): Promise<void> {
  await tx.insert(files).values(row);
}

/** A file in the record of this person, with its bytes; undefined where there is none, or it was erased. */
export async function findFile(conn: Conn, subjectId: string, id: string) {
  const [row] = await conn.select().from(files).where(and(eq(files.id, id), eq(files.subjectId, subjectId)));
  return row?.content ? { ...row, content: row.content } : undefined;
}

/** Scans of papers whose marks nobody has released: the marks stand on them, so they are not for whoever they are about. */
export async function findAllSealedScans(conn: Conn, subjectId: string): Promise<string[]> {
  const rows = await conn.selectDistinct({ id: files.id }).from(files)
    .innerJoin(paperAttempts, or(eq(paperAttempts.attemptId, files.attemptId), eq(paperAttempts.scanFileId, files.id)))
    .leftJoin(attemptResults, eq(attemptResults.attemptId, paperAttempts.attemptId))
    .where(and(eq(files.subjectId, subjectId), eq(paperAttempts.traineeId, subjectId), isNull(attemptResults.attemptId)));
  return rows.map(({ id }) => id);
}
