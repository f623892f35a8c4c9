import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findDocument, updateDocument } from "#db/queries/documents.ts";
import { findDocumentUses } from "#db/queries/document-uses.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "waits-for-approval" }
  | { ok: false; code: "document-in-use"; names: string[] };

/** Takes a document that nothing uses off the list, or brings it back; what was signed of it stays. */
export async function retireDocument(
  actor: Actor,
  { key, isUsed, language }: { key: string; isUsed: boolean; language: Language },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    if (!found) return { ok: false, code: "not-found" };
    if ((found.retiredAt === null) === isUsed) return { ok: true };
    if (found.state === "waiting") return { ok: false, code: "waits-for-approval" };
    const uses = (await findDocumentUses(t)).get(key) ?? [];
    if (!isUsed && uses.length > 0)
      return { ok: false, code: "document-in-use", names: uses.map((title) => inLanguage(title, language)) };
    await updateDocument(t, found.id, { retiredAt: isUsed ? null : now });
    await journal(t, {
      ...by(actor, now),
      act: isUsed ? "document.used-again" : "document.retired",
      subjectId: null,
      objectKind: "document",
      objectId: found.id,
      body: { key },
    });
    return { ok: true };
  });
}
