import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { cancelExamDays } from "./cancel-exam-days.server.ts";
import { cancelForm } from "./exam-days.form.ts";

export const action = guarded(
  "exam-days.manage",
  answerForm({
    form: cancelForm,
    decide: async ({ actor, params: { examDaysId }, values: { act }, now }) =>
      foundOr404(await cancelExamDays(actor, { examDaysId, act }, now)),
    back: ({ params }) => paths.examDays(params.examDaysId),
    say: "saved",
  }),
);
