import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { holdPerson } from "./hold-person.server.ts";

export const action = guarded("people.manage", async ({ request, params, actor, words, now }) => {
  const personId = params["personId"] ?? "";
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await holdPerson(actor, { personId, reason: null }, now);
  return redirectWithFlash(
    paths.personErasure(personId),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
