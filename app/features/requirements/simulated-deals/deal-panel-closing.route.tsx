import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { closePanel } from "./close-panel.server.ts";

export const action = guarded(
  "deal.panel",
  answerForm({
    form: emptyForm,
    decide: async ({ actor, params: { panelId }, now }) =>
      foundOr404(await closePanel(actor, { panelId }, now)),
    back: ({ params }) => paths.dealPanel(params.panelId),
    say: "panel-closed",
  }),
);
