import type { Actor } from "#app/domain/access.ts";
import { type InvitationSpan, invitationSpan } from "#app/domain/invitations.ts";
import type { Day } from "#app/domain/working-days.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock, findInvitationLife } from "#db/queries/company.ts";
import { cancelLinks, hasLink, insertLink } from "#db/queries/credentials.ts";
import { insertOutbox } from "#db/queries/outbox.ts";

type Invitation = { linkId: string; personId: string; startsOn: Day | null; invitation: InvitationToken };
/** Only the hash stays; a mail keeps the token until it is sent. */
export type InvitationToken = { tokenHash: string; mail?: { id: string; token: string } | null };

/** Makes the one invitation of somebody who has no password; earlier ones stop working. */
export async function invite(
  t: Tx,
  actor: Actor,
  { linkId, personId, startsOn, invitation: { tokenHash, mail } }: Invitation,
  now: number,
): Promise<InvitationSpan> {
  const span = invitationSpan(startsOn, await findInvitationLife(t), await findClock(t, now));
  const isRenewed = !mail && (await hasLink(t, personId, "invitation"));
  await cancelLinks(t, personId, ["invitation", "reset"], now);
  await insertLink(t, {
    id: linkId,
    kind: "invitation",
    tokenHash,
    personId,
    credentialVersion: 0,
    createdAt: now,
    createdById: actor.id,
    usedAt: null,
    ...span,
  });
  await journal(t, {
    ...by(actor, now),
    act: "link.invitation",
    subjectId: personId,
    objectKind: "person",
    objectId: personId,
    body: { linkId, isRenewed },
  });
  if (mail)
    await insertOutbox(t, {
      id: mail.id,
      kind: "mail.invitation",
      recipientId: personId,
      body: JSON.stringify({ token: mail.token }),
      at: now,
    });
  return span;
}
