import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { discardDraft } from "./discard-draft.server.ts";
import { revForm } from "./programme.form.ts";

export const action = guarded(
  "programme.edit",
  answerForm({
    form: revForm,
    decide: ({ actor, params: { draftId }, values, now }) => discardDraft(actor, { draftId, ...values }, now),
    back: () => paths.programme,
    say: "draft-discarded",
  }),
);
