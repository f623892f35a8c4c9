import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { startDraftForm } from "./programme.form.ts";
import { startDraft } from "./start-draft.server.ts";

export const action = guarded(
  "programme.edit",
  answerForm({
    form: startDraftForm,
    decide: ({ actor, values, now }) => startDraft(actor, values, now),
    back: () => paths.programme,
    say: ({ draftId }) => ({ to: paths.draft(draftId) }),
  }),
);
