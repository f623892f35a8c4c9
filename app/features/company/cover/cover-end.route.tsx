import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { comeBack } from "./come-back.server.ts";

export const action = guarded("away.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await comeBack(actor, null, now);
  return redirectWithFlash(
    paths.queue,
    done.ok ? { tone: "success", code: "away-ended" } : { tone: "problem", code: "nothing-there" },
  );
});
