import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
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
    if (!(await saveProduct(t, { ...found, rev }, state, { actor, at: now })))
      return { ok: false, code: "changed" };
    await outdateStandings(t, (await findClock(t, now)).today);
    return { ok: true };
  });
}
