import { inLanguage } from "#app/domain/localized.ts";
import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { completeTaskForm } from "./complete-task.form.ts";
import { completeTask } from "./complete-task.server.ts";

export const action = guarded(
  "task.do",
  subjectOfEnrollment,
  answerForm({
    form: completeTaskForm,
    decide: ({ actor, params: { id, key }, values: { requestId }, now }) =>
      completeTask(actor, { enrollmentId: id, key, requestId }, now),
    back: ({ params: { id, key }, values }) => safePath(values.returnTo, paths.task(id, key)),
    say: ({ title, evidenceId }, { params: { id }, language, back }) => ({
      code: "task-done",
      parts: { title: inLanguage(title, language) },
      undo: undoEvidence(id, evidenceId, back),
    }),
  }),
);
