import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { type InvitationSpan, isInvitedByEnrolling } from "#app/domain/invitations.ts";
import { tx } from "#db/engine";
import { type InvitationToken, invite } from "#app/acts/invite.ts";
import { hasSignedIn } from "#db/queries/credentials.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findPersonById } from "#db/queries/people.ts";

type Input = { enrollmentId: string; invitation: InvitationToken };
export type InvitationRefusal =
  | "not-found"
  | "ended"
  | "not-for-yourself"
  | "has-account"
  | "by-administrator"
  | "no-address"
  | "deactivated";
type Outcome =
  | ({ ok: true; name: string; email: string | null; startsOn: string } & InvitationSpan)
  | { ok: false; code: InvitationRefusal };

/** A new invitation for a trainee who never signed in; the earlier one stops working. */
export async function makeInvitation(
  actor: Actor,
  { enrollmentId, invitation }: Input,
  now: number,
): Promise<Outcome> {
  const linkId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    const person = found && (await findPersonById(t, found.subject.traineeId));
    if (!found || !person) return { ok: false, code: "not-found" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (actor.id === person.id) return { ok: false, code: "not-for-yourself" };
    if (person.deactivatedAt) return { ok: false, code: "deactivated" };
    const hasBeenIn = await hasSignedIn(t, person.id);
    if (!isInvitedByEnrolling({ hasSignedIn: hasBeenIn, roles: person.roles }))
      return { ok: false, code: hasBeenIn ? "has-account" : "by-administrator" };
    if (invitation.mail && !person.email) return { ok: false, code: "no-address" };
    const { startsOn } = found.facts;
    const span = await invite(t, actor, { linkId, personId: person.id, startsOn, invitation }, now);
    return { ok: true, name: person.name, email: person.email, startsOn, ...span };
  });
}
