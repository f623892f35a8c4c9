import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { strikeEvidenceForm } from "./strike-evidence.form.ts";
import { strikeEvidence } from "./strike-evidence.server.ts";

export const action = guarded(
  "evidence.strike",
  subjectOfEnrollment,
  answerForm({
    form: strikeEvidenceForm,
    decide: ({ actor, params: { id, evidenceId }, now }) =>
      strikeEvidence(actor, { enrollmentId: id, evidenceId }, now),
    back: ({ values }) => safePath(values.returnTo, paths.home),
    say: "undone",
  }),
);
