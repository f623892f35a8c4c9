import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { safePath, settle } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { completeTaskForm } from "./complete-task.form.ts";
import { completeTask } from "./complete-task.server.ts";

export const action = guarded(
  "task.do",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words, language }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, completeTaskForm);
    if (!parsed.ok) return parsed.response;
    const back = parsed.value.returnTo ? safePath(parsed.value.returnTo) : paths.requirement("task", id, key);
    const done = await completeTask(actor, { enrollmentId: id, key, requestId: parsed.value.requestId }, now);
    if (!done.ok)
      return settle(
        request,
        back,
        { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
        words,
      );
    return settle(
      request,
      back,
      {
        tone: "success",
        code: "task-done",
        parts: { title: inLanguage(done.title, language) },
        undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: back } },
      },
      words,
    );
  },
);
