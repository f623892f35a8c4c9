import { read } from "#db/engine";
import { findSubjectOfAttempt, findSubjectOfEnrollment } from "#db/queries/subjects.ts";

type Asked = { params: Record<string, string> };

/** Whose record `/enrollments/:id/…` is. */
export function subjectOfEnrollment({ params }: Asked) {
  return findSubjectOfEnrollment(read(), params["id"] ?? "");
}

/** Whose record `/attempts/:attemptId/…` is, with the enrollment's id. */
export function subjectOfAttempt({ params }: Asked) {
  return findSubjectOfAttempt(read(), params["attemptId"] ?? "");
}
