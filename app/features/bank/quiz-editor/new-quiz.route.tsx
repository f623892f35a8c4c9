import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { answerSave } from "./answer-save.ts";
import { QuizEditor } from "./quiz-editor.tsx";
import { quizFields } from "./quiz-fields.view.server.ts";

/** The quiz that is copied, if one is. */
async function copied(request: Request) {
  const key = new URL(request.url).searchParams.get("copy");
  return key ? (await findQuizEntry(read(), key))?.quiz : undefined;
}

export const loader = guarded("quiz.edit", async ({ request, language, words }) => {
  const { quizEditor: editor } = words;
  const before = await copied(request);
  const title =
    before &&
    Object.fromEntries(Object.entries(before.title).map(([one, text]) => [one, text && editor.copyOf(text)]));
  const groups = await quizFields(
    before && { ...before, title: title ?? {} },
    await writtenLanguages(),
    language,
    words,
  );
  return json({
    title: editor.newQuiz,
    groups,
    labels: { save: editor.publish, saveHint: editor.saveHint, back: editor.toQuizzes },
  });
});

export const action = guarded("quiz.edit", async ({ request, actor, now }) =>
  answerSave({
    request,
    actor,
    now,
    key: null,
    before: await copied(request),
    languages: await writtenLanguages(),
  }),
);

export const meta = titled;

export default function NewQuiz() {
  const { title, groups, labels } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ to: paths.quizzes, label: labels.back }}>
      <QuizEditor seen={0} groups={groups} labels={labels} />
    </Page>
  );
}
