import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { pinProduct } from "./pin-product.server.ts";
import { pinForm } from "./product.form.ts";

export const action = guarded(
  "product.edit",
  answerForm({
    form: pinForm,
    decide: ({ actor, params: { key }, values: { rev, isPinned }, now }) =>
      pinProduct(actor, { key, rev, isPinned: isPinned === "yes" }, now),
    back: ({ params }) => paths.product(params.key),
    say: "saved",
  }),
);
