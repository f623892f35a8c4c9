import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { releaseAttemptForm } from "./release-attempt.form.ts";
import { releaseAttempt } from "./release-attempt.server.ts";

export const action = guarded(
  "attempt.grade",
  subjectOfAttempt,
  answerForm({
    form: releaseAttemptForm,
    decide: ({ actor, params: { attemptId }, values: { scoreBp }, now }) =>
      releaseAttempt(actor, { attemptId, scoreBp }, now),
    back: ({ params }) => paths.gradeAttempt(params.attemptId),
    say: ({ title, traineeName }, { language }) => ({
      to: paths.grading,
      code: "result-released",
      parts: { title: inLanguage(title, language), name: traineeName },
    }),
  }),
);
