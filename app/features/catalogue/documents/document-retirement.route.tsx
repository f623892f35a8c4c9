import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { retirementForm } from "./document.form.ts";
import { retireDocument } from "./retire-document.server.ts";

export const action = guarded(
  "library.keep",
  answerForm({
    form: retirementForm,
    decide: async ({ actor, params: { key }, values: { used }, language, now }) =>
      foundOr404(await retireDocument(actor, { key, isUsed: used === "yes", language }, now)),
    back: ({ params: { key } }) => paths.libraryDocument(key),
    say: (_, { values: { used } }) => ({
      code: used === "yes" ? "document-used-again" : "document-retired",
    }),
  }),
);
