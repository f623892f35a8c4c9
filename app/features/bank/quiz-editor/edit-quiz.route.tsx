import { countOnOlderVersions, findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { answerSave } from "./answer-save.ts";
import { QuizEditor } from "./quiz-editor.tsx";
import { quizFields } from "./quiz-fields.view.server.ts";

async function find(key: string | undefined) {
  const entry = await findQuizEntry(read(), key ?? "");
  if (!entry) throw new Response(null, { status: 404 });
  return entry;
}

export const loader = guarded("quiz.edit", async ({ params, language, words }) => {
  const { quizEditor: editor, bank } = words;
  const { quiz, quizId, number } = await find(params.key);
  const onOld = (await countOnOlderVersions(read())).get(quizId) ?? 0;
  const lead = [editor.version(number), ...(onOld > 0 ? [editor.onOld(onOld), editor.newStarters] : [])].join(
    "; ",
  );
  const labels = {
    save: editor.save,
    saveHint: editor.saveHint,
    back: editor.toQuizzes,
    preview: editor.preview,
    choose: editor.choose,
    copy: editor.copy,
    analysis: bank.analysis,
  };
  return json({
    title: inLanguage(quiz.title, language),
    key: params.key,
    lead,
    seen: number,
    groups: await quizFields(quiz, await writtenLanguages(), language, words),
    labels,
  });
});

export const action = guarded("quiz.edit", async ({ params, request, actor, now }) => {
  const key = params.key;
  const { quiz: before } = await find(key);
  return answerSave({ request, actor, now, key, before, languages: await writtenLanguages() });
});

export const meta = titled;

export default function EditQuiz() {
  const { title, lead, key, seen, groups, labels } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lead={lead}
      back={{ to: paths.quizzes, label: labels.back }}
      actions={
        <>
          <ButtonLink to={paths.quizQuestions(key)}>{labels.choose}</ButtonLink>
          <ButtonLink to={paths.quizPreview(key)}>{labels.preview}</ButtonLink>
          <ButtonLink to={paths.copyQuiz(key)}>{labels.copy}</ButtonLink>
          <ButtonLink to={paths.quizAnalysis(key)}>{labels.analysis}</ButtonLink>
        </>
      }
    >
      <QuizEditor key={seen} seen={seen} groups={groups} labels={labels} />
    </Page>
  );
}
