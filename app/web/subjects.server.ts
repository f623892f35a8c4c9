import { type Actor, ownRecord, type Subject } from "#app/domain/access.ts";
import type { Params } from "#app/urls.ts";
import { read } from "#db/engine";
import { findSubjectOfHandover } from "#db/queries/handovers.ts";
import { findSubjectOfAttempt, findSubjectOfEnrollment, findSubjectOfWarmUp } from "#db/queries/subjects.ts";

type Asked = { params: Params };

/** Whose record `/enrollments/:id/…` is. */
export function subjectOfEnrollment({ params }: Asked) {
  return findSubjectOfEnrollment(read(), params.id);
}

/** Whose record `/attempts/:attemptId/…` is, with the enrollment's id. */
export function subjectOfAttempt({ params }: Asked) {
  return findSubjectOfAttempt(read(), params.attemptId);
}

/** Whose record it is to the mentor who hands over in `/enrollments/:id/handover`. */
export function subjectOfHandover({ params }: Asked) {
  return findSubjectOfHandover(read(), params.id);
}

/** One's own record. */
export async function ownSubject({ actor }: { actor: Actor }): Promise<Subject> {
  return ownRecord(actor);
}

/** Whose warm-up `/warm-up/:warmUpId/…` is: that person's, and nobody else's to see. */
export function subjectOfWarmUp({ params }: Asked): Promise<Subject | undefined> {
  return findSubjectOfWarmUp(read(), params.warmUpId);
}
