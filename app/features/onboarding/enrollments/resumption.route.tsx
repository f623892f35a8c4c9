import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { resumeEnrollment } from "./resume-enrollment.server.ts";

export const action = guarded(
  "enrollment.pause",
  subjectOfEnrollment,
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { id }, now }) => resumeEnrollment(actor, { enrollmentId: id }, now),
    back: ({ params }) => paths.enrollment(params.id),
    say: ({ traineeName }) => ({ code: "resumed", parts: { name: traineeName } }),
  }),
);
