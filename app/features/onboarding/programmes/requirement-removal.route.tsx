import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changeDraft } from "./change-draft.server.ts";
import { revForm } from "./programme.form.ts";

export const action = guarded("programme.edit", async ({ request, params, actor, words, now }) => {
  const draftId = params["draftId"] ?? "";
  const parsed = await parseForm(request, revForm);
  if (!parsed.ok) return parsed.response;
  const { rev } = parsed.value;
  const done = await changeDraft(
    actor,
    { draftId, rev, edit: { edit: "remove", key: params["key"] ?? "" } },
    now,
  );
  const undo = { action: paths.draftUndo(draftId), fields: { rev: String(rev + 1) } };
  return redirectWithFlash(
    paths.draft(draftId),
    done.ok
      ? { tone: "success", code: "saved", undo }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
