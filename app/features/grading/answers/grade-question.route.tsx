import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { AnswerToMark } from "./answer-to-mark.tsx";
import { viewNextAnswer } from "./grade-by-question.view.server.ts";
import { gradeAnswer } from "./grade-answer.server.ts";
import { gradeAnswersForm } from "./grade-answers.form.ts";

export const loader = guarded("grading.list", async ({ params, actor, language, words }) =>
  json({
    title: words.grading.byQuestion,
    openScan: words.paper.steps.scan,
    next: await viewNextAnswer(actor, params.key, language),
  }),
);

const attemptField = z.object({ attempt: z.string().min(1).max(80) });

export const action = guarded("grading.list", async ({ request, params, actor, now }) => {
  const { key } = params;
  const { attempt, ...fields } = Object.fromEntries(await readForm(request)) as Record<string, string>;
  const asked = attemptField.safeParse({ attempt });
  const parsed = await parseForm(
    request,
    z.preprocess((all) => {
      const { attempt: _, ...rest } = all as Record<string, unknown>;
      return rest;
    }, gradeAnswersForm),
  );
  if (!parsed.ok) return parsed.response;
  const [mark] = parsed.value.filter(({ questionKey }) => questionKey === key);
  if (!asked.success || !mark) return refused("mark-missing", fields);
  const graded = await gradeAnswer(actor, { attemptId: asked.data.attempt, ...mark }, now);
  return graded.ok
    ? redirectWithFlash(paths.gradeQuestion(key), { tone: "success", code: "marks-saved" })
    : refused(graded.code, fields);
});

export const meta = titled;

export default function GradeQuestion() {
  const { title, next, openScan } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const words = useWords(gradingWords);
  const back = { to: paths.gradeByQuestion, label: words.byQuestion };
  if (!next) {
    return (
      <Page title={title} back={back}>
        <EmptyState title={words.allMarked} text={words.allMarkedText} />
        <ButtonLink to={paths.gradeByQuestion} tone="primary">
          {words.byQuestion}
        </ButtonLink>
      </Page>
    );
  }
  const { attemptId, answer, more, traineeName, quiz, submittedAt, comments } = next;
  return (
    <Page title={quiz} lead={`${traineeName ?? words.nameHidden}, ${common.moment(submittedAt)}`} back={back}>
      <ProblemSummary />
      {next.scanTo ? (
        <p>
          <a href={next.scanTo} className="link">
            {openScan}
          </a>
        </p>
      ) : null}
      <Form method="post" className="space-y-6" key={`${attemptId}.${answer.key}`}>
        <HiddenFields fields={{ attempt: attemptId }} />
        <AnswerToMark answer={answer} caption={words.leftOf(more)} comments={comments} />
        <div className="space-y-2">
          <Button wide>{words.saveNext}</Button>
          <p>{words.saveHint}</p>
        </div>
      </Form>
    </Page>
  );
}
