import { z } from "zod";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { mostWaiting } from "./grade-by-question.view.server.ts";
import { releaseAttempt } from "./release-attempt.server.ts";

const releasesForm = z.strictObject({ attempt: z.array(z.string().min(1).max(80)).min(1).max(mostWaiting) });

export const action = guarded("grading.list", async ({ request, actor, now, words }) => {
  const parsed = await parseForm(request, releasesForm);
  if (!parsed.ok) return parsed.response;
  let released = 0;
  let refusal: string | null = null;
  for (const attemptId of new Set(parsed.value.attempt)) {
    const done = await releaseAttempt(actor, { attemptId }, now);
    if (done.ok) released += 1;
    else refusal = words.refusals[done.code];
  }
  return redirectWithFlash(
    paths.grading,
    released === 0 && refusal
      ? { tone: "problem", code: "refused", parts: { text: refusal } }
      : { tone: "success", code: "results-released", parts: { n: String(released) } },
  );
});
