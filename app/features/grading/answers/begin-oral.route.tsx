import { redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { beginOral } from "./begin-oral.server.ts";

export const action = guarded(
  "attempt.grade",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, z.strictObject({}));
    if (!parsed.ok) return parsed.response;
    const begun = await beginOral(actor, { enrollmentId: id, key }, now);
    if (begun.ok) return redirect(paths.oral(begun.attemptId), 303);
    return redirectWithFlash(paths.requirement("quiz", id, key), {
      tone: "problem",
      code: "refused",
      parts: { text: words.refusals[begun.code] },
    });
  },
);
