import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { holdPerson } from "./hold-person.server.ts";
import { holdForm } from "./retention.form.ts";

export const action = guarded(
  "people.manage",
  answerForm({
    form: holdForm,
    errors: "said",
    decide: ({ actor, params: { personId }, values: { reason }, now }) =>
      holdPerson(actor, { personId, reason }, now),
    back: ({ params }) => paths.personErasure(params.personId),
    say: "saved",
  }),
);
