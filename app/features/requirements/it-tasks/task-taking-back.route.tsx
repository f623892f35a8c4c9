import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { settle } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { takeBackForm } from "./it-task.form.ts";
import { takeBack } from "./take-back.server.ts";

export const action = guarded(
  "task.do",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words, language }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, takeBackForm);
    if (!parsed.ok) return parsed.response;
    const done = await takeBack(actor, { enrollmentId: id, key, requestId: parsed.value.requestId }, now);
    if (!done.ok)
      return settle(
        request,
        paths.queue,
        { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
        words,
      );
    return settle(
      request,
      paths.queue,
      {
        tone: "success",
        code: "taken-back",
        parts: { title: inLanguage(done.title, language) },
        undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: paths.queue } },
      },
      words,
    );
  },
);
