import { and, asc, desc, eq, gt, isNotNull, isNull, notExists } from "drizzle-orm";
import { alias } from "#db/columns";
import type { Localized } from "#app/domain/localized.ts";
import { type DocumentState, documentState } from "#app/domain/documents.ts";
import { readDocument } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { document } from "#db/forms/document.ts";
import { documentDrafts, documentFiles, documents, documentVersions } from "#db/schema/index.ts";

export type DocumentRow = typeof documents.$inferSelect;
export type DraftRow = typeof documentDrafts.$inferSelect;

const versionColumns = {
  id: documentVersions.id,
  number: documentVersions.number,
  content: documentVersions.content,
  hash: documentVersions.contentHash,
  edition: documentVersions.edition,
  correction: documentVersions.correction,
  publishedAt: documentVersions.publishedAt,
  publishedById: documentVersions.publishedById,
  writtenById: documentVersions.writtenById,
};
const readable = <R extends { id: string; content: string }>(row: R) => ({
  ...row,
  content: readDocument(row.id, row.content),
});

/** The newest version of a document by its key. */
export async function findCurrentDocument(conn: Conn | Tx, key: string) {
  const [row] = await conn
    .select({ ...versionColumns, sampleNumber: documents.sampleNumber })
    .from(documents)
    .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
    .where(eq(documents.key, key))
    .orderBy(desc(documentVersions.number))
    .limit(1);
  return row && readable(row);
}

/** One version, as whoever signed it keeps it. */
export async function findDocumentVersion(conn: Conn, id: string) {
  const [row] = await conn.select(versionColumns).from(documentVersions).where(eq(documentVersions.id, id));
  return row && readable(row);
}

/** All versions of a document, the newest first. */
export async function findDocumentVersions(conn: Conn | Tx, documentId: string) {
  const rows = await conn
    .select(versionColumns)
    .from(documentVersions)
    .where(eq(documentVersions.documentId, documentId))
    .orderBy(desc(documentVersions.number));
  return rows.map(readable);
}

/** A document with what is being written for it; undefined where there is none of this key. */
export async function findDocument(conn: Conn | Tx, key: string) {
  const [row] = await conn
    .select({ document: documents, draft: documentDrafts })
    .from(documents)
    .leftJoin(
      documentDrafts,
      and(eq(documentDrafts.documentId, documents.id), isNull(documentDrafts.closedAt)),
    )
    .where(eq(documents.key, key));
  if (!row) return undefined;
  const version = (await findCurrentDocument(conn, key)) ?? null;
  const newest = version?.number ?? null;
  return {
    ...row.document,
    newest,
    version,
    state: stateOf({ ...row, newest }),
    draft: row.draft && { ...row.draft, content: document.read(row.draft.content) },
  };
}

/** Every document with its newest version and what is being written for it, in the order of their keys. */
export async function findAllDocuments(conn: Conn | Tx) {
  const rows = await conn
    .select({ document: documents, draft: documentDrafts, version: versionColumns })
    .from(documents)
    .leftJoin(documentVersions, eq(documentVersions.documentId, documents.id))
    .leftJoin(
      documentDrafts,
      and(eq(documentDrafts.documentId, documents.id), isNull(documentDrafts.closedAt)),
    )
    .orderBy(asc(documents.key), desc(documentVersions.number));
  return rows
    .filter((row, index) => rows.findIndex((other) => other.document.id === row.document.id) === index)
    .map((row) => ({
      ...row.document,
      state: stateOf({ ...row, newest: row.version?.number ?? null }),
      version: row.version && readable(row.version),
      versionIds: rows.flatMap(({ document: { id }, version }) =>
        version && id === row.document.id && sameEdition(version, row.version) ? [version.id] : [],
      ),
      draft: row.draft && { ...row.draft, content: document.read(row.draft.content) },
    }));
}
export type ListedDocument = Awaited<ReturnType<typeof findAllDocuments>>[number];

/** What waits for this person's approval, the longest first. */
export async function findApprovalsFor(conn: Conn | Tx, personId: string) {
  const rows = await conn
    .select({
      key: documents.key,
      draftId: documentDrafts.id,
      rev: documentDrafts.rev,
      content: documentDrafts.content,
    })
    .from(documentDrafts)
    .innerJoin(documents, eq(documents.id, documentDrafts.documentId))
    .where(
      and(
        eq(documentDrafts.approverId, personId),
        isNull(documentDrafts.closedAt),
        isNotNull(documentDrafts.askedAt),
      ),
    )
    .orderBy(asc(documentDrafts.askedAt));
  return rows.map(({ content, ...row }) => ({ ...row, title: document.read(content).title }));
}

/** Documents of which there is only a sample, which nobody can sign. */
export async function findSamples(conn: Conn) {
  const rows = await samplesOf(conn).orderBy(asc(documents.key));
  return rows.map((row) => ({ key: row.key, title: readable(row).content.title }));
}

/** The samples that nothing has taken the place of yet. */
export function samplesOf(conn: Conn) {
  return conn
    .select({ key: documents.key, id: documentVersions.id, content: documentVersions.content })
    .from(documents)
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documents.id), eq(documentVersions.number, documents.sampleNumber)),
    )
    .where(
      and(
        isNull(documents.retiredAt),
        notExists(
          conn
            .select({ id: later.id })
            .from(later)
            .where(and(eq(later.documentId, documents.id), gt(later.number, documents.sampleNumber))),
        ),
      ),
    );
}
const later = alias(documentVersions, "later");

/** What documents are called now, by their keys; what is being written for one that has no version yet. */
export async function findDocumentTitles(
  conn: Conn,
  keys: readonly string[],
): Promise<Record<string, Localized>> {
  if (keys.length === 0) return {};
  const found = (await findAllDocuments(conn)).filter(({ key }) => keys.includes(key));
  return Object.fromEntries(
    found.map(({ key, version, draft }) => [key, (version ?? draft)?.content.title ?? {}]),
  );
}

export async function insertDocument(tx: Tx, row: typeof documents.$inferInsert): Promise<void> {
  await tx.insert(documents).values(row);
}

export async function insertDocumentDraft(
  tx: Tx,
  {
    content,
    ...row
  }: Omit<typeof documentDrafts.$inferInsert, "content"> & {
    content: Parameters<typeof document.write>[0];
  },
): Promise<void> {
  await tx.insert(documentDrafts).values({ ...row, content: document.write(content) });
}

/** Changes an open draft; false where somebody else has changed it since. */
export async function updateDocumentDraft(
  tx: Tx,
  { id, rev }: { id: string; rev: number },
  {
    content,
    ...change
  }: Partial<Omit<DraftRow, "content">> & {
    content?: Parameters<typeof document.write>[0];
  },
): Promise<boolean> {
  const rows = await tx
    .update(documentDrafts)
    .set({ ...change, ...(content && { content: document.write(content) }), rev: rev + 1 })
    .where(and(eq(documentDrafts.id, id), eq(documentDrafts.rev, rev), isNull(documentDrafts.closedAt)))
    .returning({ id: documentDrafts.id });
  return rows.length > 0;
}

export async function updateDocument(
  tx: Tx,
  id: string,
  change: Partial<Pick<DocumentRow, "kind" | "sampleNumber" | "retiredAt">>,
): Promise<void> {
  await tx.update(documents).set(change).where(eq(documents.id, id));
}

export async function insertDocumentFile(tx: Tx, row: typeof documentFiles.$inferInsert): Promise<void> {
  await tx.insert(documentFiles).values(row);
}

/** The PDF with its bytes. */
export async function findDocumentFile(conn: Conn, id: string) {
  const [row] = await conn.select().from(documentFiles).where(eq(documentFiles.id, id));
  return row?.content ? { ...row, content: row.content } : undefined;
}

/** Lets go of the bytes of a PDF that no version has. */
export async function emptyDocumentFile(tx: Tx, id: string): Promise<void> {
  await tx.update(documentFiles).set({ content: null }).where(eq(documentFiles.id, id));
}

function sameEdition(
  a: { edition: number | null; number: number },
  b: { edition: number | null; number: number } | null,
): boolean {
  return b !== null && (a.edition ?? a.number) === (b.edition ?? b.number);
}

function stateOf({
  document: { sampleNumber, retiredAt },
  draft,
  newest,
}: {
  document: DocumentRow;
  draft: DraftRow | null;
  newest: number | null;
}): DocumentState {
  return documentState({ newest, sampleNumber, retiredAt, isAsked: draft?.askedAt != null });
}
