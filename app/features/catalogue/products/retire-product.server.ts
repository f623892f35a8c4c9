import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findProductByKey } from "#db/queries/products.ts";
import { outdateStandings } from "#db/queries/standings.ts";
import { saveProduct } from "#app/acts/record-product.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Takes a product out of the study queue, or brings it back; what was learned of it stays. */
export async function retireProduct(
  actor: Actor,
  { key, rev, isSold }: { key: string; rev: number; isSold: boolean },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findProductByKey(t, key);
    if (!found) return { ok: false, code: "not-found" };
    const state = { content: found.content, priority: found.priority, isSold };
    if (!(await saveProduct(t, { ...found, rev }, state, { actor, at: now })))
      return { ok: false, code: "changed" };
    await outdateStandings(t, now);
    return { ok: true };
  });
}
