import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { holdPerson } from "./hold-person.server.ts";

export const action = guarded(
  "people.manage",
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { personId }, now }) => holdPerson(actor, { personId, reason: null }, now),
    back: ({ params }) => paths.personErasure(params.personId),
    say: "saved",
  }),
);
