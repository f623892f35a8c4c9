import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { updateOutboxAgain } from "#db/queries/outbox.ts";

/** Sends a mail again that was given up; under the same name, so that a server that has it knows. */
export async function sendAgain(
  actor: Actor,
  { id }: { id: string },
  now: number,
): Promise<{ ok: true } | { ok: false; code: "not-found" }> {
  return tx(async (t) => {
    if (!(await updateOutboxAgain(t, id, now))) return { ok: false, code: "not-found" };
    await journal(t, {
      ...by(actor, now),
      act: "mail.again",
      subjectId: null,
      objectKind: "mail",
      objectId: id,
      body: {},
    });
    return { ok: true };
  });
}
