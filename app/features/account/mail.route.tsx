import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { mailForm } from "./account.form.ts";
import { chooseMorningMail } from "./choose-morning-mail.server.ts";

export const action = guarded("account.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, mailForm);
  if (!parsed.ok) return parsed.response;
  await chooseMorningMail(actor.id, parsed.value.morningMail === "yes", now);
  return redirectWithFlash(paths.account, { tone: "success", code: "saved" });
});
