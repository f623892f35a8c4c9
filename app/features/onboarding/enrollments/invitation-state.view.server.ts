import { isInvitedByEnrolling } from "#app/domain/invitations.ts";
import { getConfig } from "#app/web/config.server.ts";
import { read } from "#db/engine";
import { findOpenLinksOf, hasSignedIn } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";

/** Whether somebody still needs an invitation, and how long the one they have works. */
export async function viewInvitationState(personId: string, now: number) {
  const person = await findPersonById(read(), personId);
  const hasBeenIn = await hasSignedIn(read(), personId);
  const uninvited = isInvitedByEnrolling({ hasSignedIn: hasBeenIn, roles: person?.roles ?? [] })
    ? null
    : hasBeenIn
      ? ("has-account" as const)
      : ("by-administrator" as const);
  const [link] = await findOpenLinksOf(read(), personId, "invitation", now);
  const opensAt = link?.opensAt ?? now;
  return {
    name: person?.name ?? "",
    email: person?.email ?? null,
    canMail: getConfig().mail !== undefined,
    uninvited,
    current: link ? { opensAt, expiresAt: link.expiresAt, isOpen: opensAt <= now } : null,
  };
}
