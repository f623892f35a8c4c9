import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { cancelPanel } from "./cancel-panel.server.ts";

export const action = guarded(
  "deal.score",
  subjectOfEnrollment,
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { id, key }, now }) => cancelPanel(actor, { enrollmentId: id, key }, now),
    back: ({ params: { id, key } }) => paths.requirement("simulated-deal", id, key),
    say: "panel-cancelled",
  }),
);
