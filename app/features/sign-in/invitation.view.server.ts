import { read } from "#db/engine";
import { findCredential, findLinkByHash } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";

/** Whom a link is for, while it works; null for every link that does not. */
export async function invitationView(tokenHash: string, now: number): Promise<{ name: string; email: string | null } | null> {
  const link = await findLinkByHash(read(), tokenHash);
  const isRightKind = link?.kind === "invitation" || link?.kind === "reset";
  if (!link?.personId || !isRightKind || link.usedAt !== null || link.expiresAt <= now) return null;
  const person = await findPersonById(read(), link.personId);
  const credential = await findCredential(read(), link.personId);
  if (!person || person.deactivatedAt || (credential?.version ?? 0) !== link.credentialVersion) return null;
  return { name: person.name, email: person.email };
}
