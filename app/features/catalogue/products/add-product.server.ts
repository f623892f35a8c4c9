import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { productKey } from "#app/domain/product.ts";
import { tx } from "#db/engine";
import { findAllProducts, findProductKey } from "#db/queries/products.ts";
import { addProduct as recordProduct, type ProductState } from "#app/acts/record-product.ts";

type Input = ProductState & { requestId: string; language: Language };

/** Adds a product under a key made from its name; done twice with one request, it is there once. */
export async function addProduct(
  actor: Actor,
  { requestId, language, ...state }: Input,
  now: number,
): Promise<{ ok: true; key: string }> {
  return tx(async (t) => {
    const known = await findProductKey(t, requestId);
    if (known) return { ok: true, key: known };
    const key = productKey(
      inLanguage(state.content.name, language),
      new Set((await findAllProducts(t)).map((one) => one.key)),
    );
    await recordProduct(t, requestId, key, state, { actor, at: now });
    return { ok: true, key };
  });
}
