import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { cancelLinks, insertLink } from "#db/queries/credentials.ts";

const lasts = 7 * 86_400_000;

/** A link with which this executive makes one check without signing in. An earlier one stops working. */
export async function makeSpotCheckLink(
  actor: Actor,
  { tokenHash }: { tokenHash: string },
  now: number,
): Promise<{ expiresAt: number }> {
  const id = randomUUID();
  const expiresAt = now + lasts;
  await tx(async (t) => {
    await cancelLinks(t, actor.id, ["check"], now);
    await insertLink(t, {
      id,
      kind: "check",
      tokenHash,
      personId: actor.id,
      credentialVersion: 0,
      createdAt: now,
      createdById: actor.id,
      expiresAt,
      usedAt: null,
    });
    await journal(t, {
      ...by(actor, now),
      act: "link.check",
      subjectId: actor.id,
      objectKind: "link",
      objectId: id,
      body: {},
    });
  });
  return { expiresAt };
}
