import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { setWorkWeek } from "./set-work-week.server.ts";
import { workWeekForm } from "./terms.form.ts";

export const action = guarded(
  "terms.manage",
  subjectOfEnrollment,
  async ({ request, params, actor, words, now }) => {
    const id = params["id"] ?? "";
    const parsed = await parseForm(request, workWeekForm);
    const back = (code: string) =>
      redirectWithFlash(paths.terms(id), {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[code as keyof typeof words.refusals] ?? words.refusals.invalid },
      });
    if (!parsed.ok) return back(Object.values((await parsed.response.json()).errors)[0] ?? "invalid");
    const { weekdays, share } = parsed.value;
    const done = await setWorkWeek(actor, { enrollmentId: id, weekdays, targetShareBp: share * 100 }, now);
    return done.ok ? redirectWithFlash(paths.terms(id), { tone: "success", code: "saved" }) : back(done.code);
  },
);
