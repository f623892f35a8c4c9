import { redirect } from "@remix-run/node";
import { now as clock } from "#app/web/clock.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { rememberLanguage } from "#app/web/language.server.ts";
import { findSessionOf } from "#app/web/session.server.ts";
import { chooseLanguage } from "./choose-language.server.ts";
import { languageForm } from "./account.form.ts";

export const action = open(async ({ request, context }) => {
  const parsed = await parseForm(request, languageForm);
  if (!parsed.ok) return parsed.response;
  const { language, returnTo } = parsed.value;
  const session = await findSessionOf({ request, context });
  if (session) await chooseLanguage(session.personId, language, clock());
  return redirect(safePath(returnTo ?? null), {
    status: 303,
    headers: { "Set-Cookie": await rememberLanguage(language) },
  });
});
