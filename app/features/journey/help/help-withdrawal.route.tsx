import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { withdrawHelpForm } from "./help.form.ts";
import { settleHelp } from "./settle-help.server.ts";

export const action = guarded(
  "help.ask",
  subjectOfEnrollment,
  answerForm({
    form: withdrawHelpForm,
    decide: ({ actor, params: { id, key }, now }) =>
      settleHelp(actor, { enrollmentId: id, key, helpId: null, settled: { how: "withdrawn" } }, now),
    back: () => paths.today,
    say: "help-withdrawn",
  }),
);
