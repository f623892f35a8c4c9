import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { endRound } from "./end-round.server.ts";

export const action = guarded(
  "calibration.manage",
  answerForm({
    form: emptyForm,
    decide: async ({ actor, params: { roundId }, now }) =>
      foundOr404(await endRound(actor, { roundId }, now)),
    back: ({ params }) => paths.calibrationRound(params.roundId),
    say: "round-closed",
  }),
);
