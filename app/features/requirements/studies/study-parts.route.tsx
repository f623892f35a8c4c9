import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { openPart } from "./open-part.server.ts";
import { openPartForm } from "./study.form.ts";

export const action = guarded(
  "study.do",
  subjectOfEnrollment,
  answerForm({
    form: openPartForm,
    decide: ({ actor, params: { id, key }, values, now }) =>
      openPart(actor, { enrollmentId: id, key, ...values }, now),
    back: ({ params: { id, key } }) => paths.study(id, key),
    say: (_, { values: { part }, back }) => ({ to: `${back}?part=${part}#part-${part}` }),
  }),
);
