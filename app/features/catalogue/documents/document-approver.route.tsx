import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { approverForm } from "./document.form.ts";
import { nameApprover } from "./name-approver.server.ts";

export const action = guarded(
  "library.keep",
  answerForm({
    form: approverForm,
    decide: ({ actor, params: { key }, values: { rev, approver: approverId }, now }) =>
      nameApprover(actor, { key, rev, approverId }, now),
    back: ({ params: { key } }) => paths.documentApproval(key),
    say: (_, { params: { key } }) => ({ code: "document-asked", to: paths.libraryDocument(key) }),
    errors: "said",
  }),
);
