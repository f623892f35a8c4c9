import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import type { Conn, Tx } from "#db/engine";
import { findLinkByHash, type Link } from "./credentials.ts";
import { findPersonById } from "./people.ts";

/** A link of one kind that still works, with the actor it makes of whoever holds it; undefined where it is spent, over, or its person has lost the role. */
export async function findLinkActor(
  conn: Conn | Tx,
  tokenHash: string,
  kind: Link["kind"],
  role: Role,
  now: number,
): Promise<{ link: Link; actor: Actor } | undefined> {
  const link = await findLinkByHash(conn, tokenHash);
  if (link?.kind !== kind || link.usedAt !== null || link.expiresAt <= now || !link.personId)
    return undefined;
  const person = await findPersonById(conn, link.personId);
  if (!person || person.deactivatedAt !== null || !person.roles.includes(role)) return undefined;
  return { link, actor: { kind: "link", id: link.personId, roles: [], linkId: link.id, provedAt: now } };
}
