import { permits } from "#app/domain/permit.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { decidePermit } from "./decide-permit.server.ts";
import { grantPermitForm } from "./permit.form.ts";

export const action = guarded(
  "permit.decide",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const id = params["id"] ?? "";
    const permit = permits.find((one) => one === params["permit"]);
    if (!permit) throw new Response(null, { status: 404 });
    const parsed = await parseForm(request, grantPermitForm);
    if (!parsed.ok) return parsed.response;
    const done = await decidePermit(
      actor,
      { enrollmentId: id, permit, ...parsed.value, decision: { granted: true } },
      now,
    );
    if (!done.ok)
      return redirectWithFlash(paths.permits(id), {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirectWithFlash(paths.permits(id), {
      tone: "success",
      code: "permit-granted",
      parts: { permit: words.permits.names[permit], name: done.traineeName },
    });
  },
);
