import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { cancelSurvey } from "./cancel-survey.server.ts";
import { cancelForm } from "./survey.form.ts";

export const action = guarded("survey.manage", async ({ request, params, actor, now }) => {
  const { surveyId = "" } = params;
  const parsed = await parseForm(request, cancelForm);
  if (!parsed.ok) return parsed.response;
  const done = await cancelSurvey(actor, { surveyId, act: parsed.value.act }, now);
  if (!done.ok) throw new Response(null, { status: 404 });
  return redirectWithFlash(paths.survey(surveyId), { tone: "success", code: "saved" });
});
