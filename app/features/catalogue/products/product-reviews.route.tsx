import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { reviewForm } from "./product.form.ts";
import { reviewQuestion } from "./review-question.server.ts";

export const action = guarded("question.edit", async ({ request, params, actor, words, now }) => {
  const key = params["key"] ?? "";
  const parsed = await parseForm(request, reviewForm);
  if (!parsed.ok) return parsed.response;
  const done = await reviewQuestion(actor, { key, ...parsed.value }, now);
  return redirectWithFlash(
    paths.productReview(key),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
