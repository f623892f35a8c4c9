import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { discardDraft } from "./discard-draft.server.ts";
import { revForm } from "./programme.form.ts";

export const action = guarded("programme.edit", async ({ request, params, actor, words, now }) => {
  const parsed = await parseForm(request, revForm);
  if (!parsed.ok) return parsed.response;
  const done = await discardDraft(actor, { draftId: params["draftId"] ?? "", ...parsed.value }, now);
  return redirectWithFlash(
    paths.programme,
    done.ok
      ? { tone: "success", code: "draft-discarded" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
