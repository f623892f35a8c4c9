import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { openPart } from "./open-part.server.ts";
import { openPartForm } from "./study.form.ts";

export const action = guarded(
  "study.do",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, openPartForm);
    if (!parsed.ok) return parsed.response;
    const page = paths.requirement("study", id, key);
    const done = await openPart(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok)
      return redirectWithFlash(page, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirect(`${page}?part=${parsed.value.part}#part-${parsed.value.part}`, 303);
  },
);
