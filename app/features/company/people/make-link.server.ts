import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { invite } from "#app/acts/invite.ts";
import { by, journal } from "#db/journal.ts";
import { cancelLinks, findCredential, insertLink } from "#db/queries/credentials.ts";
import { findRunningEnrollmentOf } from "#db/queries/enrollments.ts";
import { findPersonById } from "#db/queries/people.ts";

type Made = { kind: "invitation" | "reset"; opensAt: number | null; expiresAt: number };
type Outcome = ({ ok: true; name: string } & Made) | { ok: false; code: "not-found" | "deactivated" };
const resetLasts = 60 * 60_000;

/** Makes the one link with which somebody chooses a password; older ones stop working. The password itself is never seen. */
export async function makeLink(
  actor: Actor,
  { personId, tokenHash }: { personId: string; tokenHash: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const person = await findPersonById(t, personId);
    if (!person) return { ok: false, code: "not-found" };
    if (person.deactivatedAt) return { ok: false, code: "deactivated" };
    const credential = await findCredential(t, personId);
    if (!credential) {
      const running = await findRunningEnrollmentOf(t, personId);
      const span = await invite(
        t,
        actor,
        { linkId: id, personId, startsOn: running?.startsOn ?? null, invitation: { tokenHash } },
        now,
      );
      return { ok: true, name: person.name, kind: "invitation", ...span };
    }
    await cancelLinks(t, personId, ["invitation", "reset"], now);
    await insertLink(t, {
      id,
      kind: "reset",
      tokenHash,
      personId,
      credentialVersion: credential.version,
      createdAt: now,
      createdById: actor.id,
      expiresAt: now + resetLasts,
      usedAt: null,
    });
    await journal(t, {
      ...by(actor, now),
      act: "link.reset",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: { linkId: id },
    });
    return { ok: true, name: person.name, kind: "reset", opensAt: null, expiresAt: now + resetLasts };
  });
}
