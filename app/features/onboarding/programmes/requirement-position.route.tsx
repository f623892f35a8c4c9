import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changeDraft } from "./change-draft.server.ts";
import { positionForm } from "./programme.form.ts";

export const action = guarded("programme.edit", async ({ request, params, actor, words, now }) => {
  const draftId = params["draftId"] ?? "";
  const parsed = await parseForm(request, positionForm);
  if (!parsed.ok) return parsed.response;
  const { rev, by } = parsed.value;
  const done = await changeDraft(
    actor,
    { draftId, rev, edit: { edit: "move", key: params["key"] ?? "", by } },
    now,
  );
  return redirectWithFlash(
    paths.draft(draftId),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
