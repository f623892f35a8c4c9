import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { giveOnPaper } from "./give-on-paper.server.ts";

export const action = guarded(
  "attempt.on-paper",
  subjectOfEnrollment,
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { id, key }, now }) => giveOnPaper(actor, { enrollmentId: id, key }, now),
    back: ({ params: { id, key } }) => paths.quiz(id, key),
    say: ({ attemptId }) => ({ to: paths.paper(attemptId) }),
  }),
);
