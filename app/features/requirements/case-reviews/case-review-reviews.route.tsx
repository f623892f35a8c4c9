import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { withSigningToken } from "#app/web/signing.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { reviewCaseForm } from "./case.form.ts";
import { reviewCase } from "./review-case.server.ts";

export const action = guarded(
  "case.review",
  subjectOfEnrollment,
  answerForm({
    form: reviewCaseForm,
    errors: "said",
    decide: ({ actor, subject, params: { id, key }, values: { caseId, remarks, nonce }, now }) =>
      withSigningToken(actor, [subject.traineeId, key, caseId], nonce, () =>
        reviewCase(actor, { enrollmentId: id, key, caseId, remarks, nonce }, now),
      ),
    back: ({ params: { id, key } }) => paths["case-review"](id, key),
    say: ({ traineeName, evidenceId }, { params: { id }, back }) => ({
      code: "case-reviewed",
      parts: { name: traineeName },
      undo: undoEvidence(id, evidenceId, back),
    }),
  }),
);
