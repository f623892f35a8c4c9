import type { Actor } from "#app/domain/access.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endApprovalNotices } from "#db/queries/document-approvals.ts";
import { updateDocumentDraft } from "#db/queries/documents.ts";
import { insertNotices } from "#db/queries/notices.ts";

type Asked = {
  document: { id: string; key: string };
  draft: { id: string; rev: number };
  approverId: string;
  /** What a small correction mends; null where everybody signs again. */
  correction: string | null;
};

/** Puts a draft before the one who is to approve it and tells them; false where it has changed since. */
export async function askApprover(
  tx: Tx,
  actor: Actor,
  { document, draft, approverId, correction }: Asked,
  now: number,
): Promise<boolean> {
  const asked = { approverId, correction, askedAt: now, askedById: actor.id };
  if (!(await updateDocumentDraft(tx, draft, { ...asked, ...fresh }))) return false;
  await endApprovalNotices(tx, document.key, now);
  const about = { requirementKey: null, stage: null, what: null, onDay: null, enrollmentId: null };
  await insertNotices(
    tx,
    [
      {
        ...about,
        kind: "document-to-approve",
        personId: approverId,
        byId: actor.id,
        documentKey: document.key,
        at: now,
        key: `document-to-approve:${draft.id}:${draft.rev}`,
      },
    ],
    now,
    true,
  );
  await journal(tx, {
    ...by(actor, now),
    act: "document.asked",
    subjectId: null,
    objectKind: "document",
    objectId: document.id,
    body: { key: document.key, approverId, isCorrection: correction !== null },
  });
  return true;
}

const fresh = { returnedAt: null, returnedById: null, returnedBecause: null };
