import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { confirmOral } from "./confirm-oral.server.ts";

export const action = guarded(
  "attempt.submit",
  subjectOfAttempt,
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { attemptId }, now }) => confirmOral(actor, { attemptId }, now),
    back: ({ params }) => paths.attemptResult(params.attemptId),
    say: "oral-confirmed",
  }),
);
