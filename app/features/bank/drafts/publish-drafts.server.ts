import { randomUUID } from "node:crypto";
import type { Written } from "#app/acts/find-drafts.ts";
import { findOfferedDrafts, recordDrafted } from "#app/acts/offered-drafts.ts";
import type { Actor } from "#app/domain/access.ts";
import type { ChosenDraft } from "#app/domain/drafts/draft.ts";
import { tx } from "#db/engine";
import { publishQuestion } from "#db/queries/content.ts";

type Input = Written & { drafts: ChosenDraft[] };
type Outcome =
  | { ok: true; published: number; skipped: number }
  | { ok: false; code: "no-drafts" | "draft-gone" };

/** Publishes drafts as they were shown. What is asked by now, left out, or would read otherwise because a fact changed, is left. */
export async function publishDrafts(
  actor: Actor,
  { drafts, ...written }: Input,
  now: number,
): Promise<Outcome> {
  const chosen = drafts.map((of) => ({ of, key: `q-${randomUUID().slice(0, 13)}` }));
  if (chosen.length === 0) return { ok: false, code: "no-drafts" };
  return tx(async (t): Promise<Outcome> => {
    const findOffered = await findOfferedDrafts(t, written);
    const published = new Set<string>();
    for (const { of, key } of chosen) {
      const draft = findOffered(of);
      const place = `${of.product} ${of.topic}`;
      if (!draft || published.has(place)) continue;
      published.add(place);
      const versionId = await publishQuestion(
        t,
        key,
        draft.question,
        { at: now, actorId: actor.id },
        { productId: draft.productId, tags: [], ownerId: actor.id, isPractice: false },
      );
      await recordDrafted(t, actor, now, { versionId, key, of: draft, isEdited: false });
    }
    return published.size > 0
      ? { ok: true, published: published.size, skipped: chosen.length - published.size }
      : { ok: false, code: "draft-gone" };
  });
}
