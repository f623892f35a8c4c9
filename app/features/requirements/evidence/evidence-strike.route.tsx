import { paths } from "#app/paths.ts";
import { safePath, settle } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { strikeEvidenceForm } from "./strike-evidence.form.ts";
import { strikeEvidence } from "./strike-evidence.server.ts";

export const action = guarded(
  "evidence.strike",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id = "", evidenceId = "" } = params;
    const parsed = await parseForm(request, strikeEvidenceForm);
    if (!parsed.ok) return parsed.response;
    const back = parsed.value.returnTo ? safePath(parsed.value.returnTo) : paths.home;
    const done = await strikeEvidence(actor, { enrollmentId: id, evidenceId }, now);
    if (!done.ok)
      return settle(
        request,
        back,
        { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
        words,
      );
    return settle(request, back, { tone: "success", code: "undone" }, words);
  },
);
