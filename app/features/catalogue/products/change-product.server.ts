import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findProductByKey } from "#db/queries/products.ts";
import { outdateStandings } from "#db/queries/standings.ts";
import { type ProductState, saveProduct } from "#app/acts/record-product.ts";

type Input = ProductState & { key: string; rev: number };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Saves a product, unless somebody else changed it since revision `rev`. */
export async function changeProduct(
  actor: Actor,
  { key, rev, ...state }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findProductByKey(t, key);
    if (!found) return { ok: false, code: "not-found" };
    const facts = await saveProduct(t, { ...found, rev }, state, { actor, at: now });
    if (!facts) return { ok: false, code: "changed" };
    // What is studied next goes by priority and by what a product brings, not by its texts.
    if (facts.includes("price") || state.priority !== found.priority) await outdateStandings(t, now);
    return { ok: true };
  });
}
