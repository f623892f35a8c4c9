import { emptyForm } from "#app/web/form-fields.ts";
import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { giveOnPaper } from "./give-on-paper.server.ts";

export const action = guarded(
  "attempt.on-paper",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const given = await giveOnPaper(actor, { enrollmentId: id, key }, now);
    if (given.ok) return redirect(paths.paper(given.attemptId), 303);
    return redirectWithFlash(paths.requirement("quiz", id, key), {
      tone: "problem",
      code: "refused",
      parts: { text: words.refusals[given.code] },
    });
  },
);
