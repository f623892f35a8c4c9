import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { orderProducts } from "./order-products.server.ts";
import { orderForm } from "./product.form.ts";

export const action = guarded(
  "product.edit",
  answerForm({
    form: orderForm,
    decide: ({ actor, values, now }) => orderProducts(actor, values, now),
    back: () => paths.products,
    say: "saved",
  }),
);
