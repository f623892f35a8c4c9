import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { changeForm } from "./own-requirement.form.ts";
import { switchOn } from "./switch-on.server.ts";

export const action = guarded(
  "requirement.switch",
  subjectOfEnrollment,
  answerForm({
    form: changeForm,
    decide: async ({ actor, params: { id, key }, values, now }) =>
      foundOr404(await switchOn(actor, { enrollmentId: id, key, ...values }, now)),
    back: ({ params }) => paths.ownRequirements(params.id),
    say: ({ title, traineeName }, { language }) => ({
      code: "requirement-on",
      parts: { title: inLanguage(title, language), name: traineeName },
    }),
  }),
);
