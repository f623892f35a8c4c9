import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findPersonById } from "#db/queries/people.ts";
import { endAllSessions } from "#db/queries/sessions.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Signs somebody out everywhere. */
export async function endSessions(
  actor: Actor,
  { personId }: { personId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    if (!(await findPersonById(t, personId))) return { ok: false, code: "not-found" };
    await endAllSessions(t, personId, now);
    await journal(t, {
      ...by(actor, now),
      act: "session.ended-all",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: {},
    });
    return { ok: true };
  });
}
