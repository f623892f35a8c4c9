import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { endAllSessions } from "#db/queries/sessions.ts";

/** Signs somebody out everywhere. */
export async function endSessions(actor: Actor, { personId }: { personId: string }, now: number): Promise<{ ok: true }> {
  return tx(async (t) => {
    await endAllSessions(t, personId, now);
    await journal(t, {
      at: now, actorId: actor.id, actorKind: actor.kind, act: "session.ended-all", subjectId: personId, objectKind: "person",
      objectId: personId, body: {},
    });
    return { ok: true };
  });
}
