import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findDraftById, updateDraft } from "#db/queries/programmes.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Throws a draft away; the published versions stay as they are. */
export async function discardDraft(
  actor: Actor,
  { draftId, rev }: { draftId: string; rev: number },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    if (!(await findDraftById(t, draftId))) return { ok: false, code: "not-found" };
    const done = await updateDraft(
      t,
      { id: draftId, rev },
      { closedAt: now, changedAt: now, changedById: actor.id },
    );
    return done ? { ok: true } : { ok: false, code: "changed" };
  });
}
