import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { leavingOutForm } from "./drafts.form.ts";
import { leaveOutDraft } from "./leave-out-draft.server.ts";

export const action = guarded(
  "question.edit",
  answerForm({
    form: leavingOutForm,
    errors: "said",
    decide: async ({ actor, values: { product, topic, isLeftOut }, now }) =>
      foundOr404(await leaveOutDraft(actor, { product, topic, isLeftOut: isLeftOut === "yes" }, now)),
    back: ({ values }) => paths.questionDraftsAt(values.at ?? ""),
    say: (_, { values }) => ({ code: values.isLeftOut === "yes" ? "draft-left-out" : "draft-offered-again" }),
  }),
);
