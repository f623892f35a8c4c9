import type { Actor, Subject } from "#app/domain/access.ts";
import { read } from "#db/engine";
import { findSubjectOfAttempt, findSubjectOfEnrollment, findSubjectOfWarmUp } from "#db/queries/subjects.ts";

type Asked = { params: Record<string, string> };

/** Whose record `/enrollments/:id/…` is. */
export function subjectOfEnrollment({ params }: Asked) {
  return findSubjectOfEnrollment(read(), params["id"] ?? "");
}

/** Whose record `/attempts/:attemptId/…` is, with the enrollment's id. */
export function subjectOfAttempt({ params }: Asked) {
  return findSubjectOfAttempt(read(), params["attemptId"] ?? "");
}

/** A list is scoped by the rows it selects, so anybody with a reach may open it. */
export async function scopeOfList({ actor }: { actor: { id: string } }): Promise<Subject> {
  return { traineeId: "", mentorId: actor.id, headId: actor.id };
}

/** One's own record. */
export async function ownSubject({ actor }: { actor: Actor }): Promise<Subject> {
  return { traineeId: actor.id, mentorId: null, headId: null };
}

/** Whose warm-up `/warm-up/:warmUpId/…` is: that person's, and nobody else's to see. */
export function subjectOfWarmUp({ params }: Asked): Promise<Subject | undefined> {
  return findSubjectOfWarmUp(read(), params["warmUpId"] ?? "");
}
