import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { confirmDayForm } from "./confirmation.form.ts";
import { confirmDay } from "./confirm-day.server.ts";

export const action = guarded(
  "activity.confirm",
  subjectOfEnrollment,
  answerForm({
    form: confirmDayForm,
    errors: "said",
    decide: ({ actor, params: { id }, values: { kind, amount, returnTo: _, ...input }, now }) =>
      confirmDay(
        actor,
        { enrollmentId: id, ...input, sample: kind && amount ? { kind, amount } : null },
        now,
      ),
    back: ({ values, params }) => safePath(values.returnTo, paths.activities(params.id)),
    say: ({ confirmationIds }, { params, back, words, values: { occurredOn } }) => ({
      code: "activity-confirmed",
      parts: { day: words.common.day(occurredOn) },
      undo: {
        action: paths.activityConfirmationUndo(params.id),
        fields: { confirmations: confirmationIds.join(","), returnTo: back },
      },
    }),
  }),
);
