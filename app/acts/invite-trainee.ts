import type { Actor } from "#app/domain/access.ts";
import { type InvitationSpan, isInvitedByEnrolling } from "#app/domain/invitations.ts";
import type { Day } from "#app/domain/working-days.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { hasSignedIn } from "#db/queries/credentials.ts";
import { insertPerson, type Person } from "#db/queries/people.ts";
import { type InvitationToken, invite } from "./invite.ts";

export type NewOnboarding = {
  name: string;
  email: string | null;
  /** Somebody who is here already. */
  personId?: string | null /** Of the same name as somebody here, and yet another person. */;
  isOther?: boolean;
  startsOn: Day;
  teamId: string;
  programme: string | null;
  requestId: string;
  invitation: InvitationToken;
};
/** Why nobody was invited: somebody has an account, is to be invited by an administrator, or was by the same form before. */
export type Uninvited = "has-account" | "by-administrator" | "sent-before";
type Invited = { known: Person | undefined; input: NewOnboarding; linkId: string; traineeId: string };

/** Makes the person where there is none yet, and an invitation for whoever never signed in. */
export async function inviteTrainee(
  t: Tx,
  actor: Actor,
  { known, input, linkId, traineeId }: Invited,
  now: number,
): Promise<InvitationSpan | Uninvited> {
  if (known) {
    const hasBeenIn = await hasSignedIn(t, known.id);
    if (!isInvitedByEnrolling({ hasSignedIn: hasBeenIn, roles: known.roles }))
      return hasBeenIn ? "has-account" : "by-administrator";
  } else {
    await insertPerson(t, { id: traineeId, name: input.name, email: input.email, language: null, at: now });
    await journal(t, {
      ...by(actor, now),
      act: "person.created",
      subjectId: traineeId,
      objectKind: "person",
      objectId: traineeId,
      body: { roles: ["trainee"] },
    });
  }
  return invite(
    t,
    actor,
    {
      linkId,
      personId: traineeId,
      startsOn: input.startsOn,
      invitation: mailable(input.invitation, known?.email ?? input.email),
    },
    now,
  );
}

const mailable = (invitation: InvitationToken, email: string | null): InvitationToken =>
  email ? invitation : { tokenHash: invitation.tokenHash };
