import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endAllSessions } from "#db/queries/sessions.ts";

/** Signs the actor out everywhere but here. */
export async function endOtherSessions(actor: Actor, _input: null, now: number): Promise<{ ok: true }> {
  return tx(async (t) => {
    await endAllSessions(t, actor.id, now, actor.kind === "person" ? actor.sessionHash : "");
    await journal(t, {
      ...by(actor, now),
      act: "session.ended-others",
      subjectId: actor.id,
      objectKind: "person",
      objectId: actor.id,
      body: {},
    });
    return { ok: true };
  });
}
