import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { revForm } from "./programme.form.ts";
import { undoDraftChange } from "./undo-draft-change.server.ts";

export const action = guarded("programme.edit", async ({ request, params, actor, words, now }) => {
  const draftId = params["draftId"] ?? "";
  const parsed = await parseForm(request, revForm);
  if (!parsed.ok) return parsed.response;
  const done = await undoDraftChange(actor, { draftId, ...parsed.value }, now);
  return redirectWithFlash(
    paths.draft(draftId),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
