import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findProductByKey, findProductChanges, findToReview, insertReview } from "#db/queries/products.ts";

type Input = { key: string; question: string; seen: number };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "already-recorded" | "changed" };

/** Says that a question is still right after its product changed. `seen` is when the product changed last, as shown; a later change has not been read. */
export async function reviewQuestion(
  actor: Actor,
  { key, question, seen }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const product = await findProductByKey(t, key);
    if (!product) return { ok: false, code: "not-found" };
    const [last] = await findProductChanges(t, product.id, 1);
    if (last && last.changedAt > seen) return { ok: false, code: "changed" };
    const found = (await findToReview(t, product.id)).find((one) => one.key === question);
    if (!found) return { ok: false, code: "already-recorded" };
    await insertReview(t, { id, questionId: found.id, reviewedById: actor.id, reviewedAt: now });
    await journal(t, {
      ...by(actor, now),
      act: "question.reviewed",
      subjectId: null,
      objectKind: "question",
      objectId: found.id,
      body: { key: question, product: key },
    });
    return { ok: true };
  });
}
