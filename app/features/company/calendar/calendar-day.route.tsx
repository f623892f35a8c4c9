import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changeDay } from "./change-day.server.ts";

export const action = guarded("calendar.manage", async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await changeDay(actor, { on: params["on"] ?? "", change: null }, now);
  return redirectWithFlash(
    paths.calendar,
    done.ok ? { tone: "success", code: "saved" } : { tone: "problem", code: "nothing-there" },
  );
});
