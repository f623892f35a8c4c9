import { emptyForm } from "#app/web/form-fields.ts";
import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { readNotices } from "./read-notices.server.ts";

export const action = guarded("notice.read", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  await readNotices(actor, null, now);
  return redirect(paths.notices, 303);
});
