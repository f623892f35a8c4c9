import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { pinProduct } from "./pin-product.server.ts";
import { pinForm } from "./product.form.ts";

export const action = guarded("product.edit", async ({ request, params, actor, words, now }) => {
  const key = params["key"] ?? "";
  const parsed = await parseForm(request, pinForm);
  if (!parsed.ok) return parsed.response;
  const done = await pinProduct(
    actor,
    { key, rev: parsed.value.rev, isPinned: parsed.value.isPinned === "yes" },
    now,
  );
  return redirectWithFlash(
    paths.product(key),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
