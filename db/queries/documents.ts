import { desc, eq } from "drizzle-orm";
import { readDocument } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { documents, documentVersions } from "#db/schema/index.ts";

/** The newest version of a document by its key. */
export async function findCurrentDocument(conn: Conn | Tx, key: string) {
  const [row] = await conn
    .select({
      id: documentVersions.id,
      number: documentVersions.number,
      content: documentVersions.content,
      hash: documentVersions.contentHash,
      publishedAt: documentVersions.publishedAt,
    })
    .from(documents)
    .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
    .where(eq(documents.key, key))
    .orderBy(desc(documentVersions.number))
    .limit(1);
  return row && { ...row, content: readDocument(row.id, row.content) };
}
