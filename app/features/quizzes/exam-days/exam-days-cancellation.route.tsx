import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { cancelSurvey } from "./cancel-survey.server.ts";
import { cancelForm } from "./survey.form.ts";

export const action = guarded(
  "survey.manage",
  answerForm({
    form: cancelForm,
    decide: async ({ actor, params: { surveyId }, values: { act }, now }) =>
      foundOr404(await cancelSurvey(actor, { surveyId, act }, now)),
    back: ({ params }) => paths.survey(params.surveyId),
    say: "saved",
  }),
);
