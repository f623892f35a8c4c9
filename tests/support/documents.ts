import { tx } from "#db/engine";
import { publishDocument } from "#db/queries/content.ts";
import { findAllDocuments, insertDocumentDraft } from "#db/queries/documents.ts";

/** A draft of the rules and a policy that waits for the head, so that every address of the library leads somewhere. */
export async function someDrafts(at: number): Promise<void> {
  const text = { en: "Be kind.", bg: "Be kind." };
  const written = { rev: 1, createdAt: at, createdById: "trainer", changedAt: at, changedById: "trainer" };
  await tx(async (t) => {
    await publishDocument(t, "policy", { title: text, body: text }, { at, actorId: "executive" });
    for (const { id, key } of await findAllDocuments(t)) {
      if (key === "guide") continue;
      const asked = { approverId: "head", askedAt: at, askedById: "trainer", correction: "A comma" };
      await insertDocumentDraft(t, {
        ...written,
        id: `draft-${key}`,
        documentId: id,
        content: { title: text, body: text },
        ...(key === "policy" ? asked : {}),
      });
    }
  });
}
