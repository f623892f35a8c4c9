import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { changeForm } from "./own-requirement.form.ts";
import { removeRequirement } from "./remove-requirement.server.ts";

export const action = guarded(
  "requirement.add",
  subjectOfEnrollment,
  answerForm({
    form: changeForm,
    decide: async ({ actor, params: { id, key }, values, now }) =>
      foundOr404(await removeRequirement(actor, { enrollmentId: id, key, ...values }, now)),
    back: ({ params }) => paths.ownRequirements(params.id),
    say: ({ title, traineeName }, { language }) => ({
      code: "requirement-removed",
      parts: { title: inLanguage(title, language), name: traineeName },
    }),
  }),
);
