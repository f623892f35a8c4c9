import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { retireProduct } from "./retire-product.server.ts";
import { retirementForm } from "./product.form.ts";

export const action = guarded("product.edit", async ({ request, params, actor, words, now }) => {
  const key = params["key"] ?? "";
  const parsed = await parseForm(request, retirementForm);
  if (!parsed.ok) return parsed.response;
  const done = await retireProduct(
    actor,
    { key, rev: parsed.value.rev, isSold: parsed.value.isSold === "yes" },
    now,
  );
  return redirectWithFlash(
    paths.product(key),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
