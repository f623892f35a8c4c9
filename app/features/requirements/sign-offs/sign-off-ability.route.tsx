import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash, safePath } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { answerSignOff } from "./answer-sign-off.server.ts";
import { answerSignOffForm } from "./sign-off.form.ts";

export const action = guarded(
  "sign-off.ask",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words, language }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, answerSignOffForm);
    if (!parsed.ok) return parsed.response;
    const back = parsed.value.returnTo
      ? safePath(parsed.value.returnTo)
      : paths.requirement("sign-off", id, key);
    const done = await answerSignOff(
      actor,
      { enrollmentId: id, key, act: "able", requestId: parsed.value.requestId },
      now,
    );
    if (!done.ok)
      return redirectWithFlash(back, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirectWithFlash(back, {
      tone: "success",
      code: "sign-off-able",
      parts: { title: inLanguage(done.title, language) },
      undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: back } },
    });
  },
);
