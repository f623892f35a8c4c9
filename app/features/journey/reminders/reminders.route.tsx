import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { remindOwner } from "./remind-owner.server.ts";
import { reminderForm } from "./reminder.form.ts";

export const action = guarded(
  "reminder.send",
  subjectOfEnrollment,
  answerForm({
    form: reminderForm,
    decide: ({ actor, params: { id }, values: { about }, now }) =>
      remindOwner(actor, { enrollmentId: id, about }, now),
    back: ({ params, values }) => safePath(values.returnTo, paths.enrollment(params.id)),
    say: ({ names }) => ({ code: "reminded", parts: { names: names.join(", ") } }),
  }),
);
