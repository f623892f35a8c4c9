import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { attemptResults, files, paperAttempts } from "#db/schema/index.ts";

export type NewFile = typeof files.$inferInsert;

/** How much is kept of files about one person, bytes. */
const mostBytes = 200 * 1024 * 1024;

/** Keeps a file, once for the same bytes of one sender about the same person (and paper), and gives its id; null where there is too much about them already. */
export async function keepFile(tx: Tx, row: NewFile): Promise<string | null> {
  const isSamePaper = row.attemptId ? eq(files.attemptId, row.attemptId) : isNull(files.attemptId);
  const [same] = await tx
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.subjectId, row.subjectId),
        eq(files.hash, row.hash),
        eq(files.uploadedById, row.uploadedById),
        isSamePaper,
        isNotNull(files.content),
      ),
    )
    .limit(1);
  if (same) return same.id;
  const [kept] = await tx
    .select({ bytes: sql<number>`coalesce(sum(${files.size}), 0)`.mapWith(Number) })
    .from(files)
    .where(and(eq(files.subjectId, row.subjectId), isNotNull(files.content)));
  if ((kept?.bytes ?? 0) + row.size > mostBytes) return null;
  await tx.insert(files).values(row);
  return row.id;
}

/** A file in the record of this person, with its bytes; undefined where there is none, or it was erased. */
export async function findFile(conn: Conn, subjectId: string, id: string) {
  const [row] = await conn
    .select()
    .from(files)
    .where(and(eq(files.id, id), eq(files.subjectId, subjectId)));
  return row?.content ? { ...row, content: row.content } : undefined;
}

/** What a kept file is, without its bytes; undefined where there is none, or it was erased. */
export async function findKeptFile(conn: Conn, subjectId: string, id: string) {
  const [row] = await conn
    .select({ id: files.id, name: files.name, type: files.type })
    .from(files)
    .where(and(eq(files.id, id), eq(files.subjectId, subjectId), isNotNull(files.content)));
  return row;
}

/** Scans of papers whose marks nobody has released: the marks stand on them, so they are not for whoever they are about. */
export async function findAllSealedScans(conn: Conn, subjectId: string): Promise<string[]> {
  const rows = await conn
    .selectDistinct({ id: files.id })
    .from(files)
    .innerJoin(
      paperAttempts,
      or(eq(paperAttempts.attemptId, files.attemptId), eq(paperAttempts.scanFileId, files.id)),
    )
    .leftJoin(attemptResults, eq(attemptResults.attemptId, paperAttempts.attemptId))
    .where(
      and(
        eq(files.subjectId, subjectId),
        eq(paperAttempts.traineeId, subjectId),
        isNull(attemptResults.attemptId),
      ),
    );
  return rows.map(({ id }) => id);
}
