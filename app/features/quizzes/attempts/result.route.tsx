import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { PaperSteps } from "#app/features/quizzes/shared/paper-steps.tsx";
import { NextStep } from "./result-next-step.tsx";
import { ScoreCard } from "./score-card.tsx";
import { viewResult } from "./result.view.server.ts";
import { ReviewList } from "#app/features/quizzes/shared/review-list.tsx";

export const loader = guarded(
  "attempt.review",
  subjectOfAttempt,
  async ({ params, actor, subject, now, language, words }) => {
    const view = await viewResult(actor, subject, params.attemptId, now, language, words);
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
        <NextStep {...view} />
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
  const { requirements, common } = useWords();
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
  const { common } = useWords();
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
