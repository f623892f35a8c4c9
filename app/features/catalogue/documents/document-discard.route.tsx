import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { discardDocumentDraft } from "./discard-document-draft.server.ts";
import { revForm } from "./document.form.ts";

export const action = guarded(
  "library.keep",
  answerForm({
    form: revForm,
    decide: ({ actor, params: { key }, values, now }) => discardDocumentDraft(actor, { key, ...values }, now),
    back: ({ params: { key } }) => paths.libraryDocument(key),
    say: ({ isGone }, { back }) => ({ code: "document-discarded", to: isGone ? paths.documents : back }),
  }),
);
