import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { DocumentKind } from "#app/domain/documents.ts";
import type { DocumentContent } from "#db/content.ts";
import { tx } from "#db/engine";
import {
  emptyDocumentFile,
  findDocument,
  insertDocumentDraft,
  insertDocumentFile,
  updateDocument,
  updateDocumentDraft,
} from "#db/queries/documents.ts";

type Outcome =
  | { ok: true; rev: number }
  | { ok: false; code: "not-found" | "changed" | "waits-for-approval" | "document-retired" };
export type NewPdf = { name: string; size: number; hash: string; pages: number; content: Buffer };
type Input = {
  key: string;
  /** Of the draft that was shown; 0 where none was begun. */
  rev: number;
  kind: DocumentKind;
  content: Omit<DocumentContent, "file">;
  /** A PDF that takes the place of the text, the one that is there, or none. */
  pdf: NewPdf | "kept" | null;
};

/** Keeps what is written for a document's next version; what waits for its approver is not changed under their hands. */
export async function saveDraft(
  actor: Actor,
  { key, rev, kind, content: typed, pdf }: Input,
  now: number,
): Promise<Outcome> {
  const [draftId, fileId] = [randomUUID(), randomUUID()];
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    if (!found) return { ok: false, code: "not-found" };
    const { draft } = found;
    if (found.retiredAt !== null) return { ok: false, code: "document-retired" };
    if (draft && draft.askedAt !== null) return { ok: false, code: "waits-for-approval" };
    if ((draft?.rev ?? 0) !== rev) return { ok: false, code: "changed" };
    const before = draft?.content.file ?? found.version?.content.file;
    const file = pdf === "kept" ? before : pdf ? { ...without(pdf), id: fileId } : undefined;
    const content = { ...typed, ...(file && { file, body: {} }) };
    const unused = draft?.content.file?.id;
    if (unused && unused !== file?.id && unused !== found.version?.content.file?.id)
      await emptyDocumentFile(t, unused);
    if (pdf && pdf !== "kept")
      await insertDocumentFile(t, { ...pdf, id: fileId, uploadedAt: now, uploadedById: actor.id });
    if (found.kind !== kind) await updateDocument(t, found.id, { kind });
    const change = { content, changedAt: now, changedById: actor.id };
    if (!draft) {
      await insertDocumentDraft(t, {
        ...change,
        id: draftId,
        documentId: found.id,
        rev: 1,
        createdAt: now,
        createdById: actor.id,
      });
      return { ok: true, rev: 1 };
    }
    return (await updateDocumentDraft(t, draft, change))
      ? { ok: true, rev: rev + 1 }
      : { ok: false, code: "changed" };
  });
}

function without({ content: _, ...pdf }: NewPdf) {
  return pdf;
}
