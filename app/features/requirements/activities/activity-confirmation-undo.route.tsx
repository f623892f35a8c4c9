import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { undoConfirmationForm } from "./confirmation.form.ts";
import { undoConfirmation } from "./undo-confirmation.server.ts";

export const action = guarded(
  "activity.confirm",
  subjectOfEnrollment,
  answerForm({
    form: undoConfirmationForm,
    errors: "said",
    decide: ({ actor, params: { id }, values: { confirmations }, now }) =>
      undoConfirmation(actor, { enrollmentId: id, confirmationIds: confirmations }, now),
    back: ({ values, params }) => safePath(values.returnTo, paths.activities(params.id)),
    say: "undone",
  }),
);
