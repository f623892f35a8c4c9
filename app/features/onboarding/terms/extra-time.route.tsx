import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { setExtraTime } from "./set-extra-time.server.ts";
import { extraTimeForm } from "./terms.form.ts";

export const action = guarded(
  "terms.manage",
  subjectOfEnrollment,
  answerForm({
    form: extraTimeForm,
    errors: "said",
    decide: ({ actor, params: { id }, values: { extra }, now }) =>
      setExtraTime(actor, { enrollmentId: id, extraBp: extra * 100 }, now),
    back: ({ params }) => paths.terms(params.id),
    say: "saved",
  }),
);
