import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { comeBack } from "./come-back.server.ts";

export const action = guarded(
  "cover.manage",
  answerForm({
    form: emptyForm,
    decide: ({ actor, now }) => comeBack(actor, null, now),
    back: () => paths.queue,
    say: "cover-ended",
  }),
);
