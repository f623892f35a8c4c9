import type { Actor } from "#app/domain/access.ts";
import type { ProductOrder } from "#app/domain/study-queue.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { updateProductOrder } from "#db/queries/company.ts";
import { outdateStandings } from "#db/queries/standings.ts";

/** Chooses what the study queue goes by. Nothing that was studied is taken back. */
export async function orderProducts(
  actor: Actor,
  { by: order }: { by: ProductOrder },
  now: number,
): Promise<{ ok: true }> {
  return tx(async (t) => {
    await updateProductOrder(t, order);
    await outdateStandings(t, now);
    await journal(t, {
      ...by(actor, now),
      act: "products.ordered",
      subjectId: null,
      objectKind: "company",
      objectId: "company",
      body: { by: order },
    });
    return { ok: true };
  });
}
