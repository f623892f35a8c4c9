import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { chooseCountForm } from "./activity.form.ts";
import { chooseCount } from "./choose-count.server.ts";

export const action = guarded(
  "activity.log",
  subjectOfEnrollment,
  answerForm({
    form: chooseCountForm,
    decide: ({ actor, params: { id }, values: { returnTo: _, ...input }, now }) =>
      chooseCount(actor, { enrollmentId: id, ...input }, now),
    back: ({ values, params }) => safePath(values.returnTo, paths.activities(params.id)),
    say: "saved",
  }),
);
