import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { QuizEditor } from "./quiz-editor.tsx";
import { quizForm, quizOf } from "./quiz.form.ts";
import { quizFields } from "./quiz-fields.view.server.ts";
import { saveQuiz } from "./save-quiz.server.ts";

export const loader = guarded("quiz.edit", async ({ language, words }) => {
  const { quizEditor: editor } = words;
  const [first, ...groups] = await quizFields(undefined, await writtenLanguages(), language, words);
  const key = { name: "key", type: "text" as const, label: editor.key, hint: editor.keyHint, value: "" };
  const head = first ? [{ ...first, fields: [...first.fields, key] }] : [];
  return json({ title: editor.newQuiz, groups: [...head, ...groups], labels: { save: editor.publish, saveHint: editor.saveHint, back: editor.toQuizzes } });
});

export const action = guarded("quiz.edit", async ({ request, actor, now }) => {
  const languages = await writtenLanguages();
  const parsed = await parseForm(request, quizForm(languages));
  if (!parsed.ok) return parsed.response;
  const typed = Object.fromEntries(await readForm(request));
  const { key } = parsed.value;
  if (!key) return invalid("key", "required", typed);
  const saved = await saveQuiz(actor, { key, seen: 0, quiz: quizOf(parsed.value, undefined, languages) }, now);
  if (saved.ok) return redirectWithFlash(paths.quizPreview(key), { tone: "success", code: "saved" });
  return saved.code === "key-taken" ? invalid("key", saved.code, typed) : refused(saved.code, typed);
});

export const meta = titled;

export default function NewQuiz() {
  const { title, groups, labels } = useLoaderData<typeof loader>();
  return <Page title={title} back={{ to: paths.quizzes, label: labels.back }}><QuizEditor seen={0} groups={groups} labels={labels} /></Page>;
}
