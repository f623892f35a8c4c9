import { inLanguage } from "#app/domain/localized.ts";
import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { answerSignOff } from "./answer-sign-off.server.ts";
import { answerSignOffForm } from "./sign-off.form.ts";

export const action = guarded(
  "sign-off.ask",
  subjectOfEnrollment,
  answerForm({
    form: answerSignOffForm,
    decide: ({ actor, params: { id, key }, values: { requestId }, now }) =>
      answerSignOff(actor, { enrollmentId: id, key, act: "asked", requestId }, now),
    back: ({ params: { id, key }, values }) => safePath(values.returnTo, paths["sign-off"](id, key)),
    say: ({ title, evidenceId }, { params: { id }, language, back }) => ({
      code: "sign-off-asked",
      parts: { title: inLanguage(title, language) },
      undo: undoEvidence(id, evidenceId, back),
    }),
  }),
);
