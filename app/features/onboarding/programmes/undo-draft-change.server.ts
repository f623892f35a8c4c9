import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findDraftById, updateDraft } from "#db/queries/programmes.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Takes back the last change of a draft; done twice, it is made again. */
export async function undoDraftChange(
  actor: Actor,
  { draftId, rev }: { draftId: string; rev: number },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findDraftById(t, draftId);
    if (!found?.draft.previous) return { ok: false, code: "not-found" };
    const { content, previous } = found.draft;
    const done = await updateDraft(
      t,
      { id: draftId, rev },
      { content: previous, previous: content, changedAt: now, changedById: actor.id },
    );
    return done ? { ok: true } : { ok: false, code: "changed" };
  });
}
