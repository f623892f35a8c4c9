import { type Actor, can } from "#app/domain/access.ts";
import { read } from "#db/engine";
import { findEnrollmentsBefore } from "#db/queries/enrollments.ts";
import { findSubjectOfEnrollment } from "#db/queries/subjects.ts";

/** Onboardings of the same person that stay with whom they were. */
export async function closedOnboardings(actor: Actor, traineeId: string, shown: string): Promise<string[]> {
  const others = (await findEnrollmentsBefore(read(), traineeId, Number.MAX_SAFE_INTEGER)).filter(
    (id) => id !== shown,
  );
  const subjects = await Promise.all(others.map((id) => findSubjectOfEnrollment(read(), id)));
  return others.filter((_, index) => !can(actor, "timeline.read", subjects[index]));
}
