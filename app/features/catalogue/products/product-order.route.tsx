import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { orderProducts } from "./order-products.server.ts";
import { orderForm } from "./product.form.ts";

export const action = guarded("product.edit", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, orderForm);
  if (!parsed.ok) return parsed.response;
  await orderProducts(actor, parsed.value, now);
  return redirectWithFlash(paths.products, { tone: "success", code: "saved" });
});
