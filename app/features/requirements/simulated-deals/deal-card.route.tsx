import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { chooseCard } from "./choose-card.server.ts";
import { chooseCardForm } from "./deal.form.ts";

export const action = guarded(
  "deal.score",
  subjectOfEnrollment,
  answerForm({
    form: chooseCardForm,
    errors: "said",
    decide: ({ actor, params: { id, key }, values, now }) =>
      chooseCard(actor, { enrollmentId: id, key, ...values }, now),
    back: ({ params: { id, key } }) => paths.dealScore(id, key),
    say: "card-chosen",
  }),
);
