import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { revForm } from "./programme.form.ts";
import { undoDraftChange } from "./undo-draft-change.server.ts";

export const action = guarded(
  "programme.edit",
  answerForm({
    form: revForm,
    decide: ({ actor, params: { draftId }, values, now }) =>
      undoDraftChange(actor, { draftId, ...values }, now),
    back: ({ params }) => paths.draft(params.draftId),
    say: "saved",
  }),
);
