import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { offerProgramme } from "./offer-programme.server.ts";
import { offerForm } from "./programme.form.ts";

export const action = guarded(
  "programme.edit",
  answerForm({
    form: offerForm,
    decide: ({ actor, params: { key }, values: { isOffered }, now }) =>
      offerProgramme(actor, { key, isOffered: isOffered === "yes" }, now),
    back: ({ params }) => paths.programmeOf(params.key),
    say: "saved",
  }),
);
