import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { logActivityForm } from "./activity.form.ts";
import { loggedFlash } from "./logged-flash.ts";
import { logActivity } from "./log-activity.server.ts";

/** One tap, from whatever page it was made on. */
export const action = guarded(
  "activity.log",
  subjectOfEnrollment,
  answerForm({
    form: logActivityForm,
    decide: ({ actor, params: { id }, values: { returnTo: _, ...input }, now }) =>
      logActivity(actor, { enrollmentId: id, ...input }, now),
    back: ({ values }) => safePath(values.returnTo, paths.today),
    say: (done, { params, words, values }) => loggedFlash(params.id, values, done, words),
  }),
);
