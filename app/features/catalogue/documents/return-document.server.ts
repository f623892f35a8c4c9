import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endApprovalNotices } from "#db/queries/document-approvals.ts";
import { findDocument, updateDocumentDraft } from "#db/queries/documents.ts";
import { insertNotices } from "#db/queries/notices.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" | "not-yours" | "not-a-reason" };

/** Gives the draft back to be written further, with what is wrong with it. */
export async function returnDocument(
  actor: Actor,
  { key, rev, reason }: { key: string; rev: number; reason: string },
  now: number,
): Promise<Outcome> {
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    const draft = found?.draft;
    if (!found || !draft || draft.askedAt === null) return { ok: false, code: "not-found" };
    if (draft.approverId !== actor.id) return { ok: false, code: "not-yours" };
    const change = {
      askedAt: null,
      approverId: null,
      returnedAt: now,
      returnedById: actor.id,
      returnedBecause: reason,
    };
    if (!(await updateDocumentDraft(t, { id: draft.id, rev }, change))) return { ok: false, code: "changed" };
    await endApprovalNotices(t, key, now);
    await insertNotices(
      t,
      [
        {
          kind: "document-returned",
          personId: draft.askedById ?? draft.changedById,
          byId: actor.id,
          documentKey: key,
          at: now,
          key: `document-returned:${draft.id}:${rev}`,
          requirementKey: null,
          stage: null,
          what: null,
          onDay: null,
          enrollmentId: null,
        },
      ],
      now,
      true,
    );
    await journal(t, {
      ...by(actor, now),
      act: "document.returned",
      subjectId: null,
      objectKind: "document",
      objectId: found.id,
      body: { key },
    });
    return { ok: true };
  });
}
