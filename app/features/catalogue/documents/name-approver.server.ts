import { askApprover } from "#app/acts/ask-approver.ts";
import type { Actor } from "#app/domain/access.ts";
import { mayApprove } from "#app/domain/approving.ts";
import { tx } from "#db/engine";
import { findApproverIds } from "#db/queries/document-approvals.ts";
import { findDocument } from "#db/queries/documents.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" | "not-an-approver" };

/** Puts what waits before another approver, as it stands. */
export async function nameApprover(
  actor: Actor,
  { key, rev, approverId }: { key: string; rev: number; approverId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    const draft = found?.draft;
    if (!found || !draft || draft.askedAt === null) return { ok: false, code: "not-found" };
    const writers = [draft.changedById, actor.id];
    if (!mayApprove(approverId, writers, await findApproverIds(t)))
      return { ok: false, code: "not-an-approver" };
    const { id, correction } = draft;
    const isAsked = await askApprover(
      t,
      actor,
      { document: found, draft: { id, rev }, approverId, correction },
      now,
    );
    return isAsked ? { ok: true } : { ok: false, code: "changed" };
  });
}
