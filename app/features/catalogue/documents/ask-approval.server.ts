import type { Actor } from "#app/domain/access.ts";
import { mayApprove } from "#app/domain/approving.ts";
import { openFields } from "#app/domain/documents.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findApproverIds, findCompanyFields } from "#db/queries/document-approvals.ts";
import { findDocument, updateDocumentDraft } from "#db/queries/documents.ts";
import { insertNotices } from "#db/queries/notices.ts";

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
    const asked = { approverId, correction, askedAt: now, askedById: actor.id };
    if (!(await updateDocumentDraft(t, { id: draft.id, rev }, { ...asked, ...fresh })))
      return { ok: false, code: "changed" };
    const about = { requirementKey: null, stage: null, what: null, onDay: null, enrollmentId: null };
    await insertNotices(
      t,
      [
        {
          ...about,
          kind: "document-to-approve",
          personId: approverId,
          byId: actor.id,
          documentKey: key,
          at: now,
          key: `document-to-approve:${draft.id}:${rev}`,
        },
      ],
      now,
      true,
    );
    await journal(t, {
      ...by(actor, now),
      act: "document.asked",
      subjectId: null,
      objectKind: "document",
      objectId: found.id,
      body: { key, approverId, isCorrection: correction !== null },
    });
    return { ok: true };
  });
}

const fresh = { returnedAt: null, returnedById: null, returnedBecause: null };
