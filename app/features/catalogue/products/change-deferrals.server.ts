import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Deferral } from "#app/domain/price-list.ts";
import type { ProductFact } from "#app/domain/product-facts.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findPriceList, insertDeferrals } from "#db/queries/price-list.ts";
import { findAllProducts, insertProductChanges } from "#db/queries/products.ts";

type Outcome = { ok: true } | { ok: false; code: "changed" };

/** Sets what payment deferrals take off the discount; every product with a price has another one from now on. `seen` is the hash of the list as shown. */
export async function changeDeferrals(
  actor: Actor,
  { deferrals, seen }: { deferrals: Deferral[]; seen: string },
  now: number,
): Promise<Outcome> {
  const objectId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const { prices, deferrals: before } = await findPriceList(t);
    if (contentHash(before) !== seen) return { ok: false, code: "changed" };
    if (contentHash(deferrals) === seen) return { ok: true };
    await insertDeferrals(t, deferrals, { at: now, actorId: actor.id });
    const facts: ProductFact[] = isSameDays(before, deferrals) ? ["price"] : ["price", "price-rule"];
    for (const { id, key } of await findAllProducts(t))
      if (prices[key]) await insertProductChanges(t, id, facts, { at: now, actorId: actor.id });
    await journal(t, {
      ...by(actor, now),
      act: "deferrals.changed",
      subjectId: null,
      objectKind: "deferrals",
      objectId,
      body: { deferrals },
    });
    return { ok: true };
  });
}

// Other days are another rule; what they take off is only another figure.
function isSameDays(before: readonly Deferral[], after: readonly Deferral[]): boolean {
  const daysOf = (all: readonly Deferral[]) => all.map(({ upToDays }) => upToDays).sort((a, b) => a - b);
  return daysOf(before).join() === daysOf(after).join();
}
