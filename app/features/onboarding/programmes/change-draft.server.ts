import type { Actor } from "#app/domain/access.ts";
import { applyEdit, type ProgrammeEdit } from "#app/domain/programme-edits.ts";
import { readDraft, writeDraft } from "#db/content.ts";
import { tx } from "#db/engine";
import { findDraftById, updateDraft } from "#db/queries/programmes.ts";

type Input = { draftId: string; rev: number; edit: ProgrammeEdit };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Makes one change to a draft, unless somebody else changed it since revision `rev`. */
export async function changeDraft(
  actor: Actor,
  { draftId, rev, edit }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDraftById(t, draftId);
    const changed = found && applyEdit(readDraft(found.draft.content), edit);
    if (!found || !changed) return { ok: false, code: "not-found" };
    const content = writeDraft(changed);
    const done = await updateDraft(
      t,
      { id: draftId, rev },
      { content, previous: found.draft.content, changedAt: now, changedById: actor.id },
    );
    return done ? { ok: true } : { ok: false, code: "changed" };
  });
}
