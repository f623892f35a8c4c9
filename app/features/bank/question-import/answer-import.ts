import { json, redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/access.ts";
import { guessFormat } from "#app/domain/question-import.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { startOnce } from "#app/web/at-work.server.ts";
import { type Flash, redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { keepAll } from "#app/web/take-pictures.server.ts";
import { sentText } from "#app/web/table.server.ts";
import { readBank } from "./bank.view.server.ts";
import { questionImportForm } from "./import.form.ts";
import { importQuestions } from "./import-questions.server.ts";
import { previewQuestions } from "./preview.view.server.ts";

type Asked = { request: Request; actor: Actor; words: ServerStrings; now: number };
// More questions than this are taken in after the request.
const mostAtOnce = 200;
const imported = ({ taken, importId }: { taken: number; importId: string }): Flash => ({
  tone: "success",
  code: "questions-imported",
  parts: { n: String(taken) },
  undo: { action: paths.questionImportUndo(importId), fields: {} },
});

/** What the form of an import answers: its problems, what would be taken, or what was. */
export async function answerImport({ request, actor, words, now }: Asked) {
  const parsed = await parseForm(request, questionImportForm);
  if (!parsed.ok) return parsed.response;
  const { format: asked, language, tags, step, requestId } = parsed.value;
  const typed = {
    format: asked ?? "",
    language,
    tags: tags.join(", "),
    text: parsed.value.text.slice(0, 200_000),
  };
  const sent = await sentText(request, { file: "file", text: "text" });
  if (!sent.ok) return invalid(sent.code === "file-too-big" ? "file" : "text", sent.code, typed);
  const format = asked ?? guessFormat(sent.text);
  const bank = await readBank(sent.text, format, language);
  if (!bank.ok) return invalid("text", bank.code, typed);
  // Kept now, so that they are seen before anything is taken in and need not be made again then.
  if (!(await keepAll(bank.found, { actor, now }))) return invalid("file", "pictures-full", typed);
  if (step === "look") {
    const preview = await previewQuestions(bank.found, format, language, words);
    return json({
      errors: {},
      values: {},
      refusal: null,
      preview,
      fields: { text: sent.text, format, language, tags: tags.join(", "), requestId },
    });
  }
  const questions = bank.found.taken;
  const take = (tell?: (done: number) => void) =>
    importQuestions(actor, { questions, format, tags, requestId }, now, tell);
  if (questions.length > mostAtOnce) {
    startOnce(requestId, questions.length, async (tell) => {
      const done = await take(tell);
      return done.ok
        ? imported(done)
        : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } };
    });
    return redirect(paths.questionImportProgress(requestId));
  }
  const done = await take();
  return done.ok ? redirectWithFlash(paths.questionImport, imported(done)) : refused(done.code, typed);
}
