import { paths } from "#app/paths.ts";
import { redirectWithFlash, safePath } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { reminderForm } from "./reminder.form.ts";
import { remindOwner } from "./remind-owner.server.ts";

export const action = guarded(
  "reminder.send",
  subjectOfEnrollment,
  async ({ request, params, actor, words, now }) => {
    const enrollmentId = params["id"] ?? "";
    const parsed = await parseForm(request, reminderForm);
    if (!parsed.ok) return parsed.response;
    const { about, returnTo } = parsed.value;
    const done = await remindOwner(actor, { enrollmentId, about }, now);
    const to = returnTo ? safePath(returnTo) : paths.enrollment(enrollmentId);
    return redirectWithFlash(
      to,
      done.ok
        ? { tone: "success", code: "reminded", parts: { names: done.names.join(", ") } }
        : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
    );
  },
);
