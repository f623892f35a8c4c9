import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { startAttempt } from "./start-attempt.server.ts";

export const action = guarded(
  "attempt.start",
  subjectOfEnrollment,
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { id, key }, now }) => startAttempt(actor, { enrollmentId: id, key }, now),
    back: ({ params: { id, key } }) => paths.quiz(id, key),
    say: ({ attemptId }) => ({ to: paths.attemptQuestion(attemptId, 1) }),
  }),
);
