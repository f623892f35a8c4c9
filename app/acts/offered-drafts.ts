import type { Actor } from "#app/domain/access.ts";
import type { ChosenDraft, Draft } from "#app/domain/drafts/draft.ts";
import type { Conn, Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAskedTopics, findLeftOut } from "#db/queries/drafts.ts";
import { type Drafting, findDrafts, type Written } from "./find-drafts.ts";

export type OfferedDraft = Draft & { hash: string; productId: string; factsHash: string };

/** Finds a draft that was shown, as long as it is offered: it still reads so, nobody asks about its topic since, nobody left it out. */
export async function findOfferedDrafts(
  conn: Conn | Tx,
  written: Written,
): Promise<(chosen: ChosenDraft) => OfferedDraft | undefined> {
  const drafting = await findDrafts(conn);
  const asked = new Set((await findAskedTopics(conn)).map(placeOf));
  const leftOut = (await findLeftOut(conn)).filter((row) => isStanding(drafting, row));
  const taken = new Set([...asked, ...leftOut.map(placeOf)]);
  return (chosen) => {
    const { product, topic, variant, hash } = chosen;
    const own = drafting.find(product);
    const draft = drafting.draft(product, topic, variant, written);
    const isOffered = draft && "hash" in draft && draft.hash === hash && !taken.has(placeOf(chosen));
    return isOffered && own
      ? { ...draft, productId: own.id, factsHash: drafting.factsHash(product, topic) }
      : undefined;
  };
}

/** Whether what was left out still is: as long as the facts are those of then. */
export function isStanding(
  drafting: Drafting,
  { product, topic, factsHash }: Pick<ChosenDraft, "product" | "topic"> & { factsHash: string },
): boolean {
  return drafting.factsHash(product, topic) === factsHash;
}

/** Puts on record that a question was made of a draft, as it stood or with changes. */
export async function recordDrafted(
  tx: Tx,
  actor: Actor,
  now: number,
  made: { versionId: string; key: string; of: OfferedDraft; isEdited: boolean },
): Promise<void> {
  const { product, topic, factsHash } = made.of;
  await journal(tx, {
    ...by(actor, now),
    act: made.isEdited ? "question.drafted-edited" : "question.drafted",
    subjectId: null,
    objectKind: "question",
    objectId: made.versionId,
    body: { key: made.key, product, topic, factsHash },
  });
}

const placeOf = ({ product, topic }: Pick<ChosenDraft, "product" | "topic">) => `${product} ${topic}`;
