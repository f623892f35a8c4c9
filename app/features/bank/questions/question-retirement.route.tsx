import { z } from "zod";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { retireQuestion } from "./retire-question.server.ts";

const retirementForm = z.strictObject({ asked: z.enum(["yes", "no"]) });

export const action = guarded("question.edit", async ({ params, request, actor, now }) => {
  const key = params["key"] ?? "";
  const parsed = await parseForm(request, retirementForm);
  if (!parsed.ok) return parsed.response;
  const isAsked = parsed.value.asked === "yes";
  const done = await retireQuestion(actor, { key, isAsked }, now);
  if (!done.ok) throw new Response(null, { status: 404 });
  const undo = { action: paths.questionRetirement(key), fields: { asked: isAsked ? "no" : "yes" } };
  return redirectWithFlash(paths.question(key), {
    tone: "success",
    code: isAsked ? "question-returned" : "question-retired",
    undo,
  });
});
