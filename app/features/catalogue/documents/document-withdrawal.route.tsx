import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { revForm } from "./document.form.ts";
import { withdrawRequest } from "./withdraw-request.server.ts";

export const action = guarded(
  "library.keep",
  answerForm({
    form: revForm,
    decide: ({ actor, params: { key }, values, now }) => withdrawRequest(actor, { key, ...values }, now),
    back: ({ params: { key } }) => paths.libraryDocument(key),
    say: "document-withdrawn",
  }),
);
