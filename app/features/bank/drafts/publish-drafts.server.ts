import { randomUUID } from "node:crypto";
import { findDrafts } from "#app/acts/find-drafts.ts";
import type { Actor } from "#app/domain/access.ts";
import type { DraftTopic, DraftWords } from "#app/domain/drafts/draft.ts";
import type { Language } from "#app/domain/localized.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { publishQuestion } from "#db/queries/content.ts";
import { findAskedTopics } from "#db/queries/drafts.ts";

type Chosen = { product: string; topic: DraftTopic; variant: number; hash: string };
type Input = { drafts: Chosen[]; languages: readonly Language[]; words: Record<Language, DraftWords> };
type Outcome =
  | { ok: true; published: number; skipped: number }
  | { ok: false; code: "no-drafts" | "changed" };

/** Publishes drafts as they were shown. What is asked by now, or would read otherwise because a fact changed, is left. */
export async function publishDrafts(
  actor: Actor,
  { drafts, languages, words }: Input,
  now: number,
): Promise<Outcome> {
  const chosen = drafts.map((draft) => ({ ...draft, key: `q-${randomUUID().slice(0, 13)}` }));
  if (chosen.length === 0) return { ok: false, code: "no-drafts" };
  return tx(async (t): Promise<Outcome> => {
    const drafting = await findDrafts(t);
    const asked = new Set((await findAskedTopics(t)).map(({ product, topic }) => `${product} ${topic}`));
    let published = 0;
    for (const { product, topic, variant, hash, key } of chosen) {
      const draft = drafting.draft(product, topic, variant, { languages, words });
      if (!draft || !("hash" in draft) || draft.hash !== hash || asked.has(`${product} ${topic}`)) continue;
      asked.add(`${product} ${topic}`);
      const productId = drafting.find(product)?.id ?? null;
      const versionId = await publishQuestion(
        t,
        key,
        draft.question,
        { at: now, actorId: actor.id },
        { productId, tags: [], ownerId: actor.id, isPractice: false },
      );
      await journal(t, {
        ...by(actor, now),
        act: "question.drafted",
        subjectId: null,
        objectKind: "question",
        objectId: versionId,
        body: { key, product, topic, factsHash: drafting.factsHash(product, topic) },
      });
      published++;
    }
    return published > 0
      ? { ok: true, published, skipped: chosen.length - published }
      : { ok: false, code: "changed" };
  });
}
