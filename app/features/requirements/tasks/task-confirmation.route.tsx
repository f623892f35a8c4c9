import { inLanguage } from "#app/domain/localized.ts";
import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { withSigningToken } from "#app/web/signing.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { confirmTaskForm } from "./confirm-task.form.ts";
import { confirmTask } from "./confirm-task.server.ts";

export const action = guarded(
  "task.confirm",
  subjectOfEnrollment,
  answerForm({
    form: confirmTaskForm,
    decide: ({ actor, subject, params: { id, key }, values: { nonce, since }, now }) =>
      withSigningToken(actor, [subject.traineeId, key, String(since)], nonce, () =>
        confirmTask(actor, { enrollmentId: id, key, nonce, since }, now),
      ),
    back: ({ params: { id, key }, values }) => safePath(values.returnTo, paths.task(id, key)),
    say: ({ title, traineeName, evidenceId }, { params: { id }, language, back }) => ({
      code: "task-confirmed",
      parts: { title: inLanguage(title, language), name: traineeName },
      undo: undoEvidence(id, evidenceId, back),
    }),
  }),
);
