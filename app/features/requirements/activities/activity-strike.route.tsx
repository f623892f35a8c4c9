import { paths } from "#app/paths.ts";
import { redirectWithFlash, safePath } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { strikeActivityForm } from "./activity.form.ts";
import { strikeActivity } from "./strike-activity.server.ts";

export const action = guarded(
  "activity.strike",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id = "", activityId = "" } = params;
    const parsed = await parseForm(request, strikeActivityForm);
    if (!parsed.ok) return parsed.response;
    const back = parsed.value.returnTo ? safePath(parsed.value.returnTo) : paths.today;
    const done = await strikeActivity(actor, { enrollmentId: id, activityId }, now);
    if (!done.ok)
      return redirectWithFlash(back, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirectWithFlash(back, { tone: "success", code: "undone" });
  },
);
