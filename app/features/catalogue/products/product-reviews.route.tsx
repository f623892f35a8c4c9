import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { reviewForm } from "./product.form.ts";
import { reviewQuestion } from "./review-question.server.ts";

export const action = guarded(
  "question.edit",
  answerForm({
    form: reviewForm,
    decide: ({ actor, params: { key }, values, now }) => reviewQuestion(actor, { key, ...values }, now),
    back: ({ params }) => paths.productReview(params.key),
    say: "saved",
  }),
);
