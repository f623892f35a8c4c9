import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import { mayBeOne } from "#app/domain/same-person.ts";
import { tx } from "#db/engine";
import { invite } from "#app/acts/invite.ts";
import { by, journal } from "#db/journal.ts";
import { findKnownPeople } from "#db/queries/imports.ts";
import { findPersonByEmail, findPersonById, insertPerson, insertRole } from "#db/queries/people.ts";

type Input = {
  name: string;
  email: string | null;
  roles: Role[];
  requestId: string;
  isOther?: boolean;
  invitation: { tokenHash: string };
};
type Outcome =
  | { ok: true; personId: string; expiresAt: number }
  | { ok: false; code: "already-recorded" | "email-taken" | "here-already" };

/** Adds somebody with roles and an invitation to choose a password; one form, however often sent, adds one person. */
export async function addPerson(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const personId = createHash("sha256").update(`${actor.id} ${input.requestId}`).digest("hex").slice(0, 32);
  const linkId = randomUUID();
  const roleIds = input.roles.map((role) => ({ role, id: randomUUID() }));
  return tx(async (t): Promise<Outcome> => {
    if (await findPersonById(t, personId)) return { ok: false, code: "already-recorded" };
    if (input.email && (await findPersonByEmail(t, input.email))) return { ok: false, code: "email-taken" };
    if (
      !input.isOther &&
      (await findKnownPeople(t)).some((one) => mayBeOne(one, { name: input.name, teamId: null }))
    )
      return { ok: false, code: "here-already" };
    await insertPerson(t, { id: personId, name: input.name, email: input.email, language: null, at: now });
    for (const { id, role } of roleIds)
      await insertRole(t, { id, personId, role, fromAt: now, grantedById: actor.id });
    await journal(t, {
      ...by(actor, now),
      act: "person.created",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: { roles: input.roles },
    });
    const { expiresAt } = await invite(
      t,
      actor,
      { linkId, personId, startsOn: null, invitation: input.invitation },
      now,
    );
    return { ok: true, personId, expiresAt };
  });
}
