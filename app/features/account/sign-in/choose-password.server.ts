import { invitationState } from "#app/domain/invitations.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import {
  cancelLinks,
  findCredential,
  findLinkByHash,
  hasSignedIn,
  spendLink,
  upsertCredential,
} from "#db/queries/credentials.ts";
import { findPersonByEmail, findPersonById, updateParticulars } from "#db/queries/people.ts";
import { endAllSessions } from "#db/queries/sessions.ts";

type Input = { tokenHash: string; passwordHash: string; email: string | null };
type Outcome =
  | { ok: true; personId: string; isFirst: boolean }
  | { ok: false; code: "link-spent" | "email-needed" | "email-taken" };

/** Spends an invitation or reset link once and sets the password; every session of the person ends. `isFirst` where they never had one. */
export async function choosePassword(
  _actor: null,
  { tokenHash, passwordHash, email }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const link = await findLinkByHash(t, tokenHash);
    if (!link?.personId || invitationState(link, now) !== "open") return { ok: false, code: "link-spent" };
    const person = await findPersonById(t, link.personId);
    const credential = await findCredential(t, link.personId);
    if (!person || person.deactivatedAt || (credential?.version ?? 0) !== link.credentialVersion)
      return { ok: false, code: "link-spent" };
    if (!person.email) {
      if (!email) return { ok: false, code: "email-needed" };
      if (await findPersonByEmail(t, email)) return { ok: false, code: "email-taken" };
    }
    const isFirst = !(await hasSignedIn(t, person.id));
    if (!(await spendLink(t, link.id, now))) return { ok: false, code: "link-spent" };
    if (!person.email && email) await updateParticulars(t, person.id, { email });
    await upsertCredential(t, person.id, passwordHash, now);
    await cancelLinks(t, person.id, ["invitation", "reset", "sign-in"], now);
    await endAllSessions(t, person.id, now);
    await journal(t, {
      at: now,
      actorId: person.id,
      actorKind: "person",
      act: "credential.changed",
      subjectId: person.id,
      objectKind: "person",
      objectId: person.id,
      body: { by: link.kind, linkId: link.id, isFirst },
    });
    return { ok: true, personId: person.id, isFirst: link.kind === "invitation" && !credential };
  });
}
