import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { retirementForm } from "./product.form.ts";
import { retireProduct } from "./retire-product.server.ts";

export const action = guarded(
  "product.edit",
  answerForm({
    form: retirementForm,
    decide: ({ actor, params: { key }, values: { rev, isSold }, now }) =>
      retireProduct(actor, { key, rev, isSold: isSold === "yes" }, now),
    back: ({ params }) => paths.product(params.key),
    say: "saved",
  }),
);
