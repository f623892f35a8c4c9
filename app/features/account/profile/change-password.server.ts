import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { cancelLinks, upsertCredential } from "#db/queries/credentials.ts";
import { endAllSessions } from "#db/queries/sessions.ts";

/** Sets a new password (already hashed); other sessions and open links end. */
export async function changePassword(
  actor: Actor,
  { passwordHash }: { passwordHash: string },
  now: number,
): Promise<{ ok: true }> {
  return tx(async (t) => {
    await upsertCredential(t, actor.id, passwordHash, now);
    await cancelLinks(t, actor.id, ["invitation", "reset", "sign-in"], now);
    await endAllSessions(t, actor.id, now, actor.kind === "person" ? actor.sessionHash : "");
    await journal(t, {
      ...by(actor, now),
      act: "credential.changed",
      subjectId: actor.id,
      objectKind: "person",
      objectId: actor.id,
      body: { by: "password" },
    });
    return { ok: true };
  });
}
