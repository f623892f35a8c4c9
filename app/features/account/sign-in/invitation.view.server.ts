import { type InvitationState, invitationState } from "#app/domain/invitations.ts";
import { read } from "#db/engine";
import { findCredential, findLinkByHash } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";

type View = {
  state: InvitationState;
  /** Whom it is for, while it works. */
  person: { name: string; email: string | null } | null;
  isFirst: boolean;
  /** When it opens, where that is still to come. */
  opensAt: number | null;
  /** Who made it and can be asked, where it does not work yet or any more. */
  ask: { name: string; email: string | null } | null;
};
const none: View = { state: "none", person: null, isFirst: false, opensAt: null, ask: null };

/** What a link to choose a password is good for now. Of one that does not work it says when and whom to ask, and nothing of whom it is for. */
export async function viewInvitation(tokenHash: string, now: number): Promise<View> {
  const link = await findLinkByHash(read(), tokenHash);
  const state = invitationState(link, now);
  if (!link?.personId || state === "none" || state === "used") return { ...none, state };
  const person = await findPersonById(read(), link.personId);
  const credential = await findCredential(read(), link.personId);
  if (!person || person.deactivatedAt || (credential?.version ?? 0) !== link.credentialVersion) return none;
  if (state === "open")
    return {
      ...none,
      state,
      person: { name: person.name, email: person.email },
      isFirst: link.kind === "invitation",
    };
  const maker = link.createdById ? await findPersonById(read(), link.createdById) : undefined;
  const ask = maker && !maker.deactivatedAt ? { name: maker.name, email: maker.email } : null;
  return { ...none, state, opensAt: state === "not-yet" ? link.opensAt : null, ask };
}
