import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { endRound } from "./end-round.server.ts";

export const action = guarded("calibration.manage", async ({ request, params, actor, now, words }) => {
  const { roundId = "" } = params;
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await endRound(actor, { roundId }, now);
  if (!done.ok) {
    if (done.code === "not-found") throw new Response(null, { status: 404 });
    return redirectWithFlash(paths.calibrationRound(roundId), {
      tone: "problem",
      code: "refused",
      parts: { text: words.refusals[done.code] },
    });
  }
  return redirectWithFlash(paths.calibrationRound(roundId), { tone: "success", code: "round-closed" });
});
