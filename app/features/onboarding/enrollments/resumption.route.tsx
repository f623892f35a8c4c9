import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { resumeEnrollment } from "./resume-enrollment.server.ts";

export const action = guarded(
  "enrollment.pause",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const id = params["id"] ?? "";
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const done = await resumeEnrollment(actor, { enrollmentId: id }, now);
    const back = paths.enrollment(id);
    if (!done.ok)
      return redirectWithFlash(back, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirectWithFlash(back, { tone: "success", code: "resumed", parts: { name: done.traineeName } });
  },
);
