import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { setExtraTime } from "./set-extra-time.server.ts";
import { extraTimeForm } from "./terms.form.ts";

export const action = guarded(
  "terms.manage",
  subjectOfEnrollment,
  async ({ request, params, actor, words, now }) => {
    const id = params["id"] ?? "";
    const parsed = await parseForm(request, extraTimeForm);
    const back = (code: string) =>
      redirectWithFlash(paths.terms(id), {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[code as keyof typeof words.refusals] ?? words.refusals.invalid },
      });
    if (!parsed.ok) return back(Object.values((await parsed.response.json()).errors)[0] ?? "invalid");
    const done = await setExtraTime(actor, { enrollmentId: id, extraBp: parsed.value.extra * 100 }, now);
    return done.ok ? redirectWithFlash(paths.terms(id), { tone: "success", code: "saved" }) : back(done.code);
  },
);
