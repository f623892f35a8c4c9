import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { cancelLinks, findCredential, insertLink } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";

type Outcome = { ok: true; name: string; kind: "invitation" | "reset"; expiresAt: number } | { ok: false; code: "not-found" | "deactivated" };
const invitationLasts = 72 * 3_600_000;
const resetLasts = 60 * 60_000;

/** Makes the one link with which somebody chooses a password; older ones stop working. The password itself is never seen. */
export async function makeLink(actor: Actor, { personId, tokenHash }: { personId: string; tokenHash: string }, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const person = await findPersonById(t, personId);
    if (!person) return { ok: false, code: "not-found" };
    if (person.deactivatedAt) return { ok: false, code: "deactivated" };
    const credential = await findCredential(t, personId);
    const kind = credential ? "reset" : "invitation";
    const expiresAt = now + (credential ? resetLasts : invitationLasts);
    await cancelLinks(t, personId, ["invitation", "reset"], now);
    await insertLink(t, {
      id, kind, tokenHash, personId, credentialVersion: credential?.version ?? 0, createdAt: now, createdById: actor.id, expiresAt, usedAt: null,
    });
    await journal(t, {
      at: now, actorId: actor.id, actorKind: actor.kind, act: `link.${kind}`, subjectId: personId, objectKind: "person",
      objectId: personId, body: { linkId: id },
    });
    return { ok: true, name: person.name, kind, expiresAt };
  });
}
