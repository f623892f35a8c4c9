import type { Actor } from "#app/domain/access.ts";
import { scrub, tx } from "#db/engine";
import { erasePerson } from "#app/acts/erase-person.ts";

/** Erases somebody's particulars before their time, and what the database's files still hold of them. */
export async function erase(actor: Actor, { personId }: { personId: string }, now: number) {
  const done = await tx((t) => erasePerson(t, personId, actor.id, now));
  if (done.ok) await scrub();
  return done;
}
