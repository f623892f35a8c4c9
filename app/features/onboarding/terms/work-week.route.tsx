import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { setWorkWeek } from "./set-work-week.server.ts";
import { workWeekForm } from "./terms.form.ts";

export const action = guarded(
  "terms.manage",
  subjectOfEnrollment,
  answerForm({
    form: workWeekForm,
    errors: "said",
    decide: ({ actor, params: { id }, values: { weekdays, share }, now }) =>
      setWorkWeek(actor, { enrollmentId: id, weekdays, targetShareBp: share * 100 }, now),
    back: ({ params }) => paths.terms(params.id),
    say: "saved",
  }),
);
