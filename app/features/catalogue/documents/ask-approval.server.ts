import { askApprover } from "#app/acts/ask-approver.ts";
import type { Actor } from "#app/domain/access.ts";
import { mayApprove } from "#app/domain/approving.ts";
import { openFields } from "#app/domain/documents.ts";
import { tx } from "#db/engine";
import { findApproverIds, findCompanyFields } from "#db/queries/document-approvals.ts";
import { findDocument } from "#db/queries/documents.ts";

type Outcome =
  | { ok: true }
  | { ok: false; field: "approver"; code: "not-an-approver" }
  | { ok: false; field: "effect"; code: "required" | "nothing-to-correct" }
  | { ok: false; code: "not-found" | "changed" | "waits-for-approval" | "document-empty" | "no-place" };
type Input = {
  key: string;
  rev: number;
  approverId: string;
  /** What a small correction mends; null where everybody signs again. */
  correction: string | null;
  /** Whether it was said who has to sign; asked only where a version is in force. */
  isEffectChosen: boolean;
};

/** Puts a draft before the one who is to approve it; until they answer nobody changes it. */
export async function askApproval(
  actor: Actor,
  { key, rev, approverId, correction, isEffectChosen }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    const draft = found?.draft;
    if (!found || !draft) return { ok: false, code: "not-found" };
    if (draft.askedAt !== null) return { ok: false, code: "waits-for-approval" };
    const { body, file } = draft.content;
    if (!file && Object.values(body).every((text) => !text?.trim()))
      return { ok: false, code: "document-empty" };
    if (correction !== null && found.state !== "in-force")
      return { ok: false, field: "effect", code: "nothing-to-correct" };
    if (!isEffectChosen && found.state === "in-force")
      return { ok: false, field: "effect", code: "required" };
    if (openFields(body, await findCompanyFields(t, now, 1)).length > 0)
      return { ok: false, code: "no-place" };
    if (!mayApprove(approverId, [draft.changedById, actor.id], await findApproverIds(t)))
      return { ok: false, field: "approver", code: "not-an-approver" };
    const isAsked = await askApprover(
      t,
      actor,
      { document: found, draft: { id: draft.id, rev }, approverId, correction },
      now,
    );
    return isAsked ? { ok: true } : { ok: false, code: "changed" };
  });
}
