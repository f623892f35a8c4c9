import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { countOnOlderVersions, findQuizEntry } from "#db/queries/bank.ts";
import { QuizEditor } from "./quiz-editor.tsx";
import { quizForm, quizOf } from "./quiz.form.ts";
import { quizFields } from "./quiz-fields.view.server.ts";
import { saveQuiz } from "./save-quiz.server.ts";

async function find(key: string | undefined) {
  const entry = await findQuizEntry(read(), key ?? "");
  if (!entry) throw new Response(null, { status: 404 });
  return entry;
}

export const loader = guarded("quiz.edit", async ({ params, language, words }) => {
  const { quizEditor: editor, bank } = words;
  const { quiz, quizId, number } = await find(params["key"]);
  const onOld = (await countOnOlderVersions(read())).get(quizId) ?? 0;
  const lead = [editor.version(number), ...(onOld > 0 ? [editor.onOld(onOld), editor.newStarters] : [])].join("; ");
  const labels = { save: editor.save, saveHint: editor.saveHint, back: editor.toQuizzes, preview: editor.preview, choose: editor.choose, analysis: bank.analysis };
  return json({ title: inLanguage(quiz.title, language), key: params["key"] ?? "", lead, seen: number, groups: await quizFields(quiz, await writtenLanguages(), language, words), labels });
});

export const action = guarded("quiz.edit", async ({ params, request, actor, now }) => {
  const key = params["key"] ?? "";
  const languages = await writtenLanguages();
  const { quiz: before } = await find(key);
  const parsed = await parseForm(request, quizForm(languages));
  if (!parsed.ok) return parsed.response;
  const saved = await saveQuiz(actor, { key, seen: parsed.value.seen as number, quiz: quizOf(parsed.value, before, languages) }, now);
  return saved.ok ? redirectWithFlash(paths.quizEdit(key), { tone: "success", code: "saved" }) : refused(saved.code, Object.fromEntries(await readForm(request)));
});

export const meta = titled;

export default function EditQuiz() {
  const { title, lead, key, seen, groups, labels } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={lead} back={{ to: paths.quizzes, label: labels.back }} actions={<><ButtonLink to={paths.quizQuestions(key)}>{labels.choose}</ButtonLink><ButtonLink to={paths.quizPreview(key)}>{labels.preview}</ButtonLink><ButtonLink to={paths.quizAnalysis(key)}>{labels.analysis}</ButtonLink></>}>
      <QuizEditor key={seen} seen={seen} groups={groups} labels={labels} />
    </Page>
  );
}
