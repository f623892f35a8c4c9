import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changeDraft } from "./change-draft.server.ts";
import { positionForm } from "./programme.form.ts";

export const action = guarded(
  "programme.edit",
  answerForm({
    form: positionForm,
    decide: ({ actor, params: { draftId, key }, values: { rev, by }, now }) =>
      changeDraft(actor, { draftId, rev, edit: { edit: "move", key, by } }, now),
    back: ({ params }) => paths.draft(params.draftId),
    say: "saved",
  }),
);
