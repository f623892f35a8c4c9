import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { endOtherSessions } from "./end-other-sessions.server.ts";

export const action = guarded("account.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  await endOtherSessions(actor, null, now);
  return redirectWithFlash(paths.account, { tone: "success", code: "signed-out-elsewhere" });
});
