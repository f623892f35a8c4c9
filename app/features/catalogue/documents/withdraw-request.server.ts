import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findDocument, updateDocumentDraft } from "#db/queries/documents.ts";
import { endApprovalNotices } from "#db/queries/document-approvals.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Takes a draft out of its approver's hands, to be written further. */
export async function withdrawRequest(
  _: Actor,
  { key, rev }: { key: string; rev: number },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const draft = (await findDocument(t, key))?.draft;
    if (!draft || draft.askedAt === null) return { ok: false, code: "not-found" };
    const change = { askedAt: null, askedById: null, approverId: null };
    if (!(await updateDocumentDraft(t, { id: draft.id, rev }, change))) return { ok: false, code: "changed" };
    await endApprovalNotices(t, key, now);
    return { ok: true };
  });
}
