import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { AnswerField } from "#app/features/quizzes/shared/answer-field.tsx";
import { practiceForm } from "./practice.form.ts";
import { viewPractice, viewPracticed } from "./practice.view.server.ts";
import { ReviewList } from "#app/features/quizzes/shared/review-list.tsx";

const seedIn = (request: Request) => (new URL(request.url).searchParams.get("round") ?? "").slice(0, 80);

export const loader = guarded(
  "attempt.start",
  subjectOfEnrollment,
  async ({ request, params, now, language }) => {
    const { id, key } = params;
    const seed = seedIn(request);
    if (!seed) return redirect(`${paths.practice(id, key)}?round=${newId()}`);
    const view = await viewPractice(id, key, seed, await findClock(read(), now), language);
    if (!view) throw new Response(null, { status: 404 });
    return json(view);
  },
);

export const action = guarded(
  "attempt.start",
  subjectOfEnrollment,
  async ({ request, params, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, practiceForm);
    if (!parsed.ok) return parsed.response;
    const practised = await viewPracticed(
      id,
      key,
      seedIn(request),
      parsed.value,
      await findClock(read(), now),
      language,
    );
    if (!practised) throw new Response(null, { status: 404 });
    return json({ errors: {}, values: {}, refusal: null, practised });
  },
);

export const meta = titled;

export default function Practice() {
  const { title, questions, enrollmentId, requirementKey } = useLoaderData<typeof loader>();
  const words = useWords(quizzesWords);
  const answer = useActionData<typeof action>();
  const again = (
    <ButtonLink to={paths.practice(enrollmentId, requirementKey)} tone="primary">
      {words.practiceAgain}
    </ButtonLink>
  );
  const back = { to: paths.requirement("quiz", enrollmentId, requirementKey), label: words.toQuiz };
  if (answer && "practised" in answer) {
    const { right, of, review } = answer.practised;
    return (
      <Page title={words.practiceOf(title)} back={back} actions={again}>
        <Notice tone="info" title={words.practised(right, of)}>
          <p>{words.practiceCounts}</p>
        </Notice>
        <Section title={words.review}>
          <ReviewList review={review} isReleased />
        </Section>
      </Page>
    );
  }
  return (
    <Page title={words.practiceOf(title)} lead={words.practiceCounts} back={back}>
      <ProblemSummary />
      {questions.length === 0 ? (
        <EmptyState title={words.noPractice} text={words.noPracticeText} />
      ) : (
        <Form method="post" className="space-y-8">
          {questions.map(({ key, ...question }) => (
            <AnswerField key={key} question={question} showsOwn name={`answer-${key}`} />
          ))}
          <Button wide>{words.practiceCheck}</Button>
        </Form>
      )}
    </Page>
  );
}
