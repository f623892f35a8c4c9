import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findEditedQuiz } from "#db/queries/quiz-drafts.ts";
import { answerQuiz } from "./answer-quiz.ts";
import { QuizEditor } from "./quiz-editor.tsx";
import { viewQuizEditor } from "./quiz-editor.view.server.ts";

async function find(key: string | undefined) {
  const found = await findEditedQuiz(read(), key ?? "");
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

export const loader = guarded("quiz.edit", async ({ params, language, words }) => {
  const found = await find(params.key);
  return json({
    key: params.key,
    ...(await viewQuizEditor(found, await writtenLanguages(), language, words)),
  });
});

export const action = guarded("quiz.edit", async (granted) => {
  const { key } = granted.params;
  return answerQuiz({ granted, key, before: await find(key), languages: await writtenLanguages() });
});

export const meta = titled;

export default function EditQuiz() {
  const view = useLoaderData<typeof loader>();
  const { title, lead, key, seen, rev, isDraft, isPublished, labels } = view;
  return (
    <Page
      title={title}
      lead={lead}
      back={{ to: paths.quizzes, label: labels.back }}
      actions={
        isPublished ? (
          <>
            <ButtonLink to={paths.copyQuiz(key)}>{labels.copy}</ButtonLink>
            <ButtonLink to={paths.quizAnalysis(key)}>{labels.analysis}</ButtonLink>
          </>
        ) : null
      }
    >
      <ProblemSummary />
      <QuizEditor key={`${seen}.${rev}`} view={view} />
      {isDraft ? (
        <Form method="post">
          <HiddenFields fields={{ seen, rev }} />
          <Button tone="quiet" name="act" value="discard">
            {labels.discard}
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}
