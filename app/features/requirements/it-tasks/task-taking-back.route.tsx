import { inLanguage } from "#app/domain/localized.ts";
import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { takeBackForm } from "./it-task.form.ts";
import { takeBack } from "./take-back.server.ts";

export const action = guarded(
  "task.do",
  subjectOfEnrollment,
  answerForm({
    form: takeBackForm,
    decide: ({ actor, params: { id, key }, values: { requestId }, now }) =>
      takeBack(actor, { enrollmentId: id, key, requestId }, now),
    back: () => paths.queue,
    say: ({ title, evidenceId }, { params: { id }, language, back }) => ({
      code: "taken-back",
      parts: { title: inLanguage(title, language) },
      undo: undoEvidence(id, evidenceId, back),
    }),
  }),
);
