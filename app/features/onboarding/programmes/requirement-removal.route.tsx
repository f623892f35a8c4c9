import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changeDraft } from "./change-draft.server.ts";
import { revForm } from "./programme.form.ts";

export const action = guarded(
  "programme.edit",
  answerForm({
    form: revForm,
    decide: ({ actor, params: { draftId, key }, values: { rev }, now }) =>
      changeDraft(actor, { draftId, rev, edit: { edit: "remove", key } }, now),
    back: ({ params }) => paths.draft(params.draftId),
    say: (_, { params, values }) => ({
      code: "saved",
      undo: { action: paths.draftUndo(params.draftId), fields: { rev: String(values.rev + 1) } },
    }),
  }),
);
