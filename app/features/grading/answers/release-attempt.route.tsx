import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { releaseAttemptForm } from "./release-attempt.form.ts";
import { releaseAttempt } from "./release-attempt.server.ts";

export const action = guarded(
  "attempt.grade",
  subjectOfAttempt,
  async ({ request, params, actor, now, language, words }) => {
    const { attemptId = "" } = params;
    const parsed = await parseForm(request, releaseAttemptForm);
    if (!parsed.ok) return parsed.response;
    const released = await releaseAttempt(actor, { attemptId, scoreBp: parsed.value.scoreBp }, now);
    if (!released.ok) {
      const text = words.refusals[released.code];
      return redirectWithFlash(paths.gradeAttempt(attemptId), {
        tone: "problem",
        code: "refused",
        parts: { text },
      });
    }
    const parts = { title: inLanguage(released.title, language), name: released.traineeName };
    return redirectWithFlash(paths.grading, { tone: "success", code: "result-released", parts });
  },
);
