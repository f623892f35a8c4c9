import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { offerProgramme } from "./offer-programme.server.ts";
import { offerForm } from "./programme.form.ts";

export const action = guarded("programme.edit", async ({ request, params, actor, words, now }) => {
  const key = params["key"] ?? "";
  const parsed = await parseForm(request, offerForm);
  if (!parsed.ok) return parsed.response;
  const done = await offerProgramme(actor, { key, isOffered: parsed.value.isOffered === "yes" }, now);
  return redirectWithFlash(
    paths.programmeOf(key),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
