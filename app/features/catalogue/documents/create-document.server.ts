import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { DocumentKind } from "#app/domain/documents.ts";
import { latinKey } from "#app/domain/latin-key.ts";
import type { Localized } from "#app/domain/localized.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAllDocuments, insertDocument, insertDocumentDraft } from "#db/queries/documents.ts";

/** Begins a document of the company with an empty draft; its key follows from its title. */
export async function createDocument(
  actor: Actor,
  { kind, title }: { kind: DocumentKind; title: Localized },
  now: number,
): Promise<{ key: string }> {
  const [id, draftId] = [randomUUID(), randomUUID()];
  return tx(async (t) => {
    const used = (await findAllDocuments(t)).map(({ key }) => key);
    const key = latinKey(
      title.en ?? title.bg ?? "",
      (one) => one === "new" || used.includes(one),
      "document",
    );
    await insertDocument(t, { id, key, kind });
    await insertDocumentDraft(t, {
      id: draftId,
      documentId: id,
      content: { title, body: {} },
      rev: 1,
      createdAt: now,
      createdById: actor.id,
      changedAt: now,
      changedById: actor.id,
    });
    await journal(t, {
      ...by(actor, now),
      act: "document.created",
      subjectId: null,
      objectKind: "document",
      objectId: id,
      body: { key, kind },
    });
    return { key };
  });
}
