import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { withdrawPaper } from "./withdraw-paper.server.ts";

export const action = guarded(
  "attempt.on-paper",
  subjectOfAttempt,
  async ({ request, params, actor, now, words }) => {
    const { attemptId = "" } = params;
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const done = await withdrawPaper(actor, { attemptId }, now);
    if (done.ok) return redirectWithFlash(paths.attemptResult(attemptId), { tone: "success", code: "saved" });
    return redirectWithFlash(paths.attemptResult(attemptId), {
      tone: "problem",
      code: "refused",
      parts: { text: words.refusals[done.code] },
    });
  },
);
