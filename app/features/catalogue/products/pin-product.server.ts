import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findProductByKey, updateProduct } from "#db/queries/products.ts";
import { outdateStandings } from "#db/queries/standings.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Puts a product at the head of the study queue, or back to where it belongs. */
export async function pinProduct(
  actor: Actor,
  { key, rev, isPinned }: { key: string; rev: number; isPinned: boolean },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findProductByKey(t, key);
    if (!found) return { ok: false, code: "not-found" };
    if (
      !(await updateProduct(
        t,
        { id: found.id, rev },
        { pinnedAt: isPinned ? (found.pinnedAt ?? now) : null },
      ))
    )
      return { ok: false, code: "changed" };
    await outdateStandings(t, now);
    await journal(t, {
      ...by(actor, now),
      act: isPinned ? "product.pinned" : "product.unpinned",
      subjectId: null,
      objectKind: "product",
      objectId: found.id,
      body: { key },
    });
    return { ok: true };
  });
}
