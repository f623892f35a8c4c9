import type { Actor } from "#app/domain/access.ts";
import { type PhotoChange, withPhotos } from "#app/domain/product-photos.ts";
import { saveProduct } from "#app/acts/record-product.ts";
import { tx } from "#db/engine";
import { findProductByKey } from "#db/queries/products.ts";

type Input = { key: string; rev: number; change: PhotoChange };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" | "too-many-photos" };

/** Adds a photo to a product, takes one away, or makes one its face. */
export async function changePhotos(actor: Actor, { key, rev, change }: Input, now: number): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findProductByKey(t, key);
    if (!found) return { ok: false, code: "not-found" };
    const content = withPhotos(found.content, change);
    if (!content) return { ok: false, code: change.do === "add" ? "too-many-photos" : "not-found" };
    const state = { content, priority: found.priority };
    return (await saveProduct(t, { ...found, rev }, state, { actor, at: now }))
      ? { ok: true }
      : { ok: false, code: "changed" };
  });
}
