import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { isSigningToken } from "#app/web/signing.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { reviewCaseForm } from "./case.form.ts";
import { reviewCase } from "./review-case.server.ts";

export const action = guarded(
  "case.review",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, now, words }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, reviewCaseForm);
    const back = paths.requirement("case-review", id, key);
    if (!parsed.ok)
      return redirectWithFlash(back, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals.required },
      });
    const { caseId, remarks, nonce } = parsed.value;
    const isMine = isSigningToken(actor, [subject.traineeId, key, caseId], nonce);
    const done = isMine
      ? await reviewCase(actor, { enrollmentId: id, key, caseId, remarks, nonce }, now)
      : ({ ok: false, code: "changed" } as const);
    if (!done.ok)
      return redirectWithFlash(back, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirectWithFlash(back, {
      tone: "success",
      code: "case-reviewed",
      parts: { name: done.traineeName },
      undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: back } },
    });
  },
);
