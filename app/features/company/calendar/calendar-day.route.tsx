import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changeDay } from "./change-day.server.ts";

export const action = guarded(
  "calendar.manage",
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { on }, now }) => changeDay(actor, { on, change: null }, now),
    back: () => paths.calendar,
    say: "saved",
  }),
);
