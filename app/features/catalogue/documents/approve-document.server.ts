import type { Actor } from "#app/domain/access.ts";
import { settled } from "#app/domain/documents.ts";
import type { Localized } from "#app/domain/localized.ts";
import { tx } from "#db/engine";
import { publishDocument } from "#db/queries/content.ts";
import { endApprovalNotices, findCompanyFields } from "#db/queries/document-approvals.ts";
import { findDocument, updateDocumentDraft } from "#db/queries/documents.ts";
import { insertNotices } from "#db/queries/notices.ts";
import { outdateStandings } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; title: Localized; number: number }
  | { ok: false; code: "not-found" | "changed" | "not-yours" };

/** Approves the draft one was asked about: it becomes the version that is in force and signed from now on. */
export async function approveDocument(
  actor: Actor,
  { key, rev }: { key: string; rev: number },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDocument(t, key);
    const draft = found?.draft;
    if (!found || !draft || draft.askedAt === null) return { ok: false, code: "not-found" };
    if (draft.approverId !== actor.id) return { ok: false, code: "not-yours" };
    if (!(await updateDocumentDraft(t, { id: draft.id, rev }, { closedAt: now })))
      return { ok: false, code: "changed" };
    const number = (found.newest ?? 0) + 1;
    const fields = await findCompanyFields(t, now, number);
    const body = Object.fromEntries(
      Object.entries(draft.content.body).map(([language, text]) => [language, settled(text ?? "", fields)]),
    );
    await publishDocument(
      t,
      key,
      { ...draft.content, body },
      { at: now, actorId: actor.id },
      { correction: draft.correction, writtenById: draft.changedById },
    );
    await endApprovalNotices(t, key, now);
    const told = [...new Set([draft.askedById, draft.changedById])].filter((id) => id && id !== actor.id);
    await insertNotices(
      t,
      told.map((personId) => ({
        kind: "document-approved",
        personId: personId ?? "",
        byId: actor.id,
        documentKey: key,
        at: now,
        key: `document-approved:${draft.id}:${personId}`,
        requirementKey: null,
        stage: null,
        what: null,
        onDay: null,
        enrollmentId: null,
      })),
      now,
    );
    await outdateStandings(t, now);
    return { ok: true, title: draft.content.title, number };
  });
}
