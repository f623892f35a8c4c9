import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import {
  emptyDocumentFile,
  findDocument,
  updateDocument,
  updateDocumentDraft,
} from "#db/queries/documents.ts";

type Outcome =
  | { ok: true; isGone: boolean }
  | { ok: false; code: "not-found" | "changed" | "waits-for-approval" };

/** Throws away what was written and not approved; a document that never had a version goes with it. */
export async function discardDocumentDraft(
  actor: Actor,
  { key, rev }: { key: string; rev: number },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    if (!found?.draft) return { ok: false, code: "not-found" };
    if (found.draft.askedAt !== null) return { ok: false, code: "waits-for-approval" };
    const change = { closedAt: now, changedAt: now, changedById: actor.id };
    if (!(await updateDocumentDraft(t, { id: found.draft.id, rev }, change)))
      return { ok: false, code: "changed" };
    const unused = found.draft.content.file?.id;
    if (unused && unused !== found.version?.content.file?.id) await emptyDocumentFile(t, unused);
    const isGone = found.newest === null;
    if (isGone) await updateDocument(t, found.id, { retiredAt: now });
    return { ok: true, isGone };
  });
}
