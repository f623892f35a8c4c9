import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Figures } from "#app/domain/study-queue.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findFigures, insertFigures } from "#db/queries/figures.ts";
import { findProductByKey } from "#db/queries/products.ts";
import { outdateStandings } from "#db/queries/standings.ts";

type Input = { key: string; figures: Figures; seen: string };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "changed" };

/** Sets a product's margin and volume; the journal tells that it was done, never the figures. `seen` is the hash of those shown. */
export async function setFigures(actor: Actor, { key, figures, seen }: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findProductByKey(t, key);
    if (!found) return { ok: false, code: "not-found" };
    if (contentHash((await findFigures(t)).get(found.id) ?? null) !== seen)
      return { ok: false, code: "changed" };
    await insertFigures(t, { ...figures, id, productId: found.id, setAt: now, setById: actor.id });
    await outdateStandings(t, now);
    await journal(t, {
      ...by(actor, now),
      act: "product.figures",
      subjectId: null,
      objectKind: "product",
      objectId: found.id,
      body: { key },
    });
    return { ok: true };
  });
}
