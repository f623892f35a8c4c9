import { emptyForm } from "#app/web/form-fields.ts";
import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { startAttempt } from "./start-attempt.server.ts";

export const action = guarded(
  "attempt.start",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const started = await startAttempt(actor, { enrollmentId: id, key }, now);
    if (started.ok) return redirect(paths.attemptQuestion(started.attemptId, 1), 303);
    const back = paths.requirement("quiz", id, key);
    return redirectWithFlash(back, {
      tone: "problem",
      code: "refused",
      parts: { text: words.refusals[started.code] },
    });
  },
);
