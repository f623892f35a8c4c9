import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { holdPerson } from "./hold-person.server.ts";
import { holdForm } from "./retention.form.ts";

export const action = guarded("people.manage", async ({ request, params, actor, words, now }) => {
  const personId = params["personId"] ?? "";
  const parsed = await parseForm(request, holdForm);
  const done = parsed.ok
    ? await holdPerson(actor, { personId, reason: parsed.value.reason }, now)
    : ({ ok: false, code: "not-a-reason" } as const);
  return redirectWithFlash(
    paths.personErasure(personId),
    done.ok
      ? { tone: "success", code: "saved" }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
