import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { strikeActivityForm } from "./activity.form.ts";
import { strikeActivity } from "./strike-activity.server.ts";

export const action = guarded(
  "activity.strike",
  subjectOfEnrollment,
  answerForm({
    form: strikeActivityForm,
    decide: ({ actor, params: { id, activityId }, now }) =>
      strikeActivity(actor, { enrollmentId: id, activityId }, now),
    back: ({ values }) => safePath(values.returnTo, paths.today),
    say: "undone",
  }),
);
