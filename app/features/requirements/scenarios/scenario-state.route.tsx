import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { scenarioStateForm } from "./scenario.form.ts";
import { setScenarioState } from "./set-scenario-state.server.ts";

export const action = guarded(
  "scenario.edit",
  answerForm({
    form: scenarioStateForm,
    decide: async ({ actor, params: { scenarioId }, values: { state }, now }) =>
      foundOr404(await setScenarioState(actor, { scenarioId, state }, now)),
    back: ({ params }) => paths.scenario(params.scenarioId),
    say: (_, { values: { state } }) => ({
      code: state === "in-use" ? "scenario-opened" : "scenario-retired",
    }),
  }),
);
