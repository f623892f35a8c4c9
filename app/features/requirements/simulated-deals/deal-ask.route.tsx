import { inLanguage } from "#app/domain/localized.ts";
import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { askDeal } from "./ask-deal.server.ts";
import { askDealForm } from "./deal.form.ts";

export const action = guarded(
  "deal.ask",
  subjectOfEnrollment,
  answerForm({
    form: askDealForm,
    decide: ({ actor, params: { id, key }, values, now }) =>
      askDeal(actor, { enrollmentId: id, key, ...values }, now),
    back: ({ params: { id, key } }) => paths["simulated-deal"](id, key),
    say: ({ title, evidenceId }, { params: { id }, language, back }) => ({
      code: "deal-asked",
      parts: { title: inLanguage(title, language) },
      undo: undoEvidence(id, evidenceId, back),
    }),
  }),
);
