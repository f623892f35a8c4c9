import { and, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { files } from "#db/schema/index.ts";

export type NewFile = typeof files.$inferInsert;

export async function insertFile(tx: Tx, row: NewFile): Promise<void> {
  await tx.insert(files).values(row);
}

/** A file in the record of this person, with its bytes; undefined where there is none, or it was erased. */
export async function findFile(conn: Conn, subjectId: string, id: string) {
  const [row] = await conn.select().from(files).where(and(eq(files.id, id), eq(files.subjectId, subjectId)));
  return row?.content ? { ...row, content: row.content } : undefined;
}
