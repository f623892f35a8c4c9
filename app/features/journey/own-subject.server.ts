import type { Actor, Subject } from "#app/domain/access.ts";

/** One's own record. */
export async function ownSubject({ actor }: { actor: Actor }): Promise<Subject> {
  return { traineeId: actor.id, mentorId: null, headId: null };
}
