import { randomUUID } from "node:crypto";
import { findDrafts } from "#app/acts/find-drafts.ts";
import { isStanding } from "#app/acts/offered-drafts.ts";
import type { Actor } from "#app/domain/access.ts";
import type { DraftTopic } from "#app/domain/drafts/draft.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findLeftOut, insertLeftOut, updateLeftOutUndone } from "#db/queries/drafts.ts";

type Input = { product: string; topic: DraftTopic; isLeftOut: boolean };
type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Offers no draft about this topic of a product until its facts change, or offers it again. */
export async function leaveOutDraft(
  actor: Actor,
  { product, topic, isLeftOut }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const drafting = await findDrafts(t);
    const own = drafting.find(product);
    if (!own) return { ok: false, code: "not-found" };
    const factsHash = drafting.factsHash(product, topic);
    const standing = (await findLeftOut(t)).filter(
      (row) => row.product === product && row.topic === topic && isStanding(drafting, row),
    );
    if (isLeftOut === standing.length > 0) return { ok: true };
    const row = { id, productId: own.id, topic, factsHash, leftOutAt: now, leftOutById: actor.id };
    if (isLeftOut) await insertLeftOut(t, row);
    for (const one of standing) await updateLeftOutUndone(t, one.id, now);
    await journal(t, {
      ...by(actor, now),
      act: isLeftOut ? "draft.left-out" : "draft.offered-again",
      subjectId: null,
      objectKind: "product",
      objectId: own.id,
      body: { product, topic },
    });
    return { ok: true };
  });
}
