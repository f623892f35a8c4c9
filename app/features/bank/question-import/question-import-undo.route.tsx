import { emptyForm } from "#app/web/form-fields.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { undoQuestionImport } from "./undo-question-import.server.ts";

export const action = guarded("question.edit", async ({ request, params, actor, now, words }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await undoQuestionImport(actor, { importId: params["importId"] ?? "" }, now);
  if (!done.ok && done.code === "not-found") throw new Response(null, { status: 404 });
  return redirectWithFlash(
    paths.questionImport,
    done.ok
      ? { tone: "success", code: "import-undone", parts: { n: String(done.taken) } }
      : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
  );
});
