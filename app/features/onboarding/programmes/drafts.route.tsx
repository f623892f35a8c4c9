import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { startDraftForm } from "./programme.form.ts";
import { startDraft } from "./start-draft.server.ts";

export const action = guarded("programme.edit", async ({ request, actor, words, now }) => {
  const parsed = await parseForm(request, startDraftForm);
  if (!parsed.ok) return parsed.response;
  const done = await startDraft(actor, parsed.value, now);
  if (!done.ok)
    return redirectWithFlash(paths.programme, {
      tone: "problem",
      code: "refused",
      parts: { text: words.refusals[done.code] },
    });
  return redirect(paths.draft(done.draftId), 303);
});
