import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { confirmOral } from "./confirm-oral.server.ts";

export const action = guarded(
  "attempt.submit",
  subjectOfAttempt,
  async ({ request, params, actor, now, words }) => {
    const { attemptId = "" } = params;
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const done = await confirmOral(actor, { attemptId }, now);
    return redirectWithFlash(
      paths.attemptResult(attemptId),
      done.ok
        ? { tone: "success", code: "oral-confirmed" }
        : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
    );
  },
);
