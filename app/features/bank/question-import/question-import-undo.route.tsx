import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { undoQuestionImport } from "./undo-question-import.server.ts";

export const action = guarded(
  "question.edit",
  answerForm({
    form: emptyForm,
    decide: async ({ actor, params: { importId }, now }) =>
      foundOr404(await undoQuestionImport(actor, { importId }, now)),
    back: () => paths.questionImport,
    say: ({ taken }) => ({ code: "import-undone", parts: { n: String(taken) } }),
  }),
);
