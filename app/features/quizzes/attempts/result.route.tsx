import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { PaperSteps } from "#app/features/quizzes/shared/paper-steps.tsx";
import { ScoreCard } from "./score-card.tsx";
import { viewResult } from "./result.view.server.ts";
import { ReviewList } from "#app/features/quizzes/shared/review-list.tsx";

export const loader = guarded(
  "attempt.review",
  subjectOfAttempt,
  async ({ params, actor, subject, now, language, words }) => {
    const view = await viewResult(actor, subject, params["attemptId"] ?? "", now, language, words);
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: `${view.quiz}: ${words.quizzes.attemptNumber(view.number)}`, ...view });
  },
);

export const meta = titled;

export default function ResultRoute() {
  const view = useLoaderData<typeof loader>();
  const words = useWords(quizzesWords);
  const { review, state, showsKeys } = view;
  return (
    <Page
      title={view.title}
      back={{ to: paths.requirement("quiz", view.enrollmentId, view.requirementKey), label: words.toQuiz }}
    >
      <div className="space-y-4">
        {view.onPaper && state === "open" ? null : <Verdict />}
        {view.onPaper ? <PaperSteps steps={view.onPaper} /> : null}
        {view.oral?.note ? (
          <p className="whitespace-pre-line">
            {words.oralNote}: {view.oral.note}
          </p>
        ) : null}
        <Changes />
        <NextStep />
      </div>
      {review.length > 0 ? (
        <Section title={words.review}>
          {state === "failed" && !showsKeys ? <p className="mb-3">{words.hidden}</p> : null}
          <ReviewList
            review={review}
            noAnswer={view.noAnswer}
            isReleased={state === "passed" || state === "failed"}
          />
        </Section>
      ) : null}
    </Page>
  );
}

function Verdict() {
  const { state, result, neededBp, waiting, submittedAt, oral, missed, mustHaveBp, review } =
    useLoaderData<typeof loader>();
  const { requirements, common } = useStrings();
  const words = useWords(quizzesWords);
  if (oral?.mayConfirm) return <Notice tone="info" title={words.confirmOralText(oral.by, oral.place)} />;
  if (oral && !result) return <Notice tone="info" title={words.oralGoing} />;
  if (result)
    return (
      <ScoreCard {...result} neededBp={neededBp} review={review}>
        {missed > 0 ? <p className="mt-2">{words.missed(missed, common.percent(mustHaveBp))}</p> : null}
      </ScoreCard>
    );
  if (state === "open") return <Notice tone="info" title={words.stillOpen} />;
  if (state === "time-over" || submittedAt === null) return <Notice tone="info" title={words.timeOver} />;
  const owner = waiting.grader ?? requirements.parties[waiting.gradedBy];
  return (
    <Notice
      tone="info"
      title={waiting.count === 0 ? words.toRelease(owner) : words.waiting(waiting.count, owner)}
    >
      <p>
        {words.waitingSince(
          common.moment(submittedAt),
          waiting.promisedOn ? common.day(waiting.promisedOn) : "",
        )}
      </p>
    </Notice>
  );
}

function Changes() {
  const { changes } = useLoaderData<typeof loader>();
  const { common } = useStrings();
  const words = useWords(quizzesWords);
  if (changes.length === 0) return null;
  return (
    <ul className="space-y-1">
      {changes.map(({ because, scoreBp, at, by, reason }) => (
        <li key={at}>
          {words.changed(because, common.percent(scoreBp), by, common.moment(at), reason ?? "")}
        </li>
      ))}
    </ul>
  );
}

function NextStep() {
  const { attemptId, enrollmentId, requirementKey, isOwn, state, next, mayGrade, mayRetest, oral, onPaper } =
    useLoaderData<typeof loader>();
  const { requirements, common } = useStrings();
  const words = useWords(quizzesWords);
  if (oral?.mayConfirm)
    return (
      <Form method="post" action={paths.oralConfirmation(attemptId)}>
        <Button wide>{words.confirmOral}</Button>
      </Form>
    );
  if ((oral || onPaper) && state === "open") return null;
  if (mayRetest) return <ButtonLink to={paths.attemptRetest(attemptId)}>{words.retest}</ButtonLink>;
  if (mayGrade)
    return (
      <ButtonLink to={paths.gradeAttempt(attemptId)} tone="primary">
        {words.grade}
      </ButtonLink>
    );
  if (!isOwn) return null;
  if (state === "open")
    return (
      <ButtonLink to={paths.attemptQuestion(attemptId, 1)} tone="primary" wide>
        {words.continue}
      </ButtonLink>
    );
  if (state === "time-over") {
    return (
      <Form method="post" action={paths.attemptCheck(attemptId)}>
        <Button wide>{words.seeResult}</Button>
      </Form>
    );
  }
  if (state === "passed")
    return (
      <ButtonLink to={paths.today} tone="primary" wide>
        {words.goOn}
      </ButtonLink>
    );
  if (next.kind === "cool-down" && next.until !== null)
    return <p>{words.nextAttemptAt(common.moment(next.until), next.left, next.of)}</p>;
  if (next.kind === "used-up") {
    return (
      <>
        <p>{words.usedUp(next.head ?? requirements.parties.head)}</p>
        <ButtonLink to={paths.today} tone="primary" wide>
          {words.whatNext}
        </ButtonLink>
      </>
    );
  }
  if (next.kind !== "start" || !next.mayStart) return null;
  return (
    <Form method="post" action={paths.attempts(enrollmentId, requirementKey)} className="space-y-2">
      <p>{words.nextAttempt(next.left, next.of)}</p>
      <Button wide>{words.startAgain}</Button>
    </Form>
  );
}
