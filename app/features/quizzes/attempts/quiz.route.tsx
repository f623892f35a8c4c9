import { QuizRules } from "./quiz-rules.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import { stateTone, stateWord } from "#app/strings/sentences.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { PaperSteps } from "#app/features/quizzes/shared/paper-steps.tsx";
import { PastAttempts } from "./past-attempts.tsx";
import { viewQuiz } from "./quiz.view.server.ts";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, now, language, words }) => {
    const view = await viewQuiz(actor, params.id, params.key, now, language, words);
    if (!view) throw new Response(null, { status: 404 });
    return json({
      ...view,
      sentence: progressSentence(words, "quiz", view.progress, view.progress.ownerName),
    });
  },
);

export const meta = titled;

export default function QuizRoute() {
  const view = useLoaderData<typeof loader>();
  const { requirements } = useWords();
  const words = useWords(quizzesWords);
  const { isOwn, enrollmentId, attempts, granted, progress } = view;
  return (
    <Page
      title={view.title}
      lead={view.lead}
      back={{ to: isOwn ? paths.journey : paths.enrollment(enrollmentId), label: words.toJourney }}
    >
      <div className="space-y-4">
        <StateWord tone={stateTone(progress)}>
          {view.isTimeOver ? words.attemptStates["time-over"] : stateWord(requirements, progress)}
        </StateWord>
        <Standing />
        <NextStep />
        {view.isOwn && progress.reason === "attempts-used-up" ? (
          <ButtonLink to={paths.today} tone="primary" wide>
            {words.whatNext}
          </ButtonLink>
        ) : null}
        {view.may.practise ? (
          <ButtonLink to={paths.practice(enrollmentId, view.key)}>{words.practice}</ButtonLink>
        ) : null}
      </div>
      <Section title={words.rules}>
        <QuizRules rules={view.rules} window={view.window} />
      </Section>
      <Section title={words.past}>
        <PastAttempts attempts={attempts} granted={granted} />
      </Section>
    </Page>
  );
}

function Standing() {
  const { progress, waiting, isTimeOver, sentence } = useLoaderData<typeof loader>();
  const { requirements, common } = useWords();
  const words = useWords(quizzesWords);
  if (isTimeOver) return <p>{words.timeOver}</p>;
  const owner = progress.ownerName ?? (progress.owner ? requirements.parties[progress.owner] : "");
  if (waiting)
    return <p>{words.waitsFor(owner, common.moment(waiting.since), common.day(waiting.promisedOn))}</p>;
  return progress.state === "met" && !progress.recognition ? null : <p>{sentence}</p>;
}

function NextStep() {
  const { may, enrollmentId, key, rules, attempts, onPaper } = useLoaderData<typeof loader>();
  const words = useWords(quizzesWords);
  if (may.continue)
    return (
      <ButtonLink to={paths.attemptQuestion(may.continue, 1)} tone="primary" wide>
        {words.continue}
      </ButtonLink>
    );
  if (may.close) {
    return (
      <Form method="post" action={paths.attemptCheck(may.close)}>
        <Button wide>{words.seeResult}</Button>
      </Form>
    );
  }
  if (may.grant)
    return (
      <ButtonLink to={paths.extraAttempts(enrollmentId, key)} tone="primary">
        {words.extra}
      </ButtonLink>
    );
  if (may.examine) {
    return (
      <Form method="post" action={paths.beginOral(enrollmentId, key)} className="space-y-2">
        <Button wide>{may.examine === "goOn" ? words.goOnOral : words.beginOral}</Button>
        <p>{words.oralHint}</p>
      </Form>
    );
  }
  if (onPaper) return <PaperSteps steps={onPaper} />;
  if (may.giveOnPaper) {
    return (
      <Form method="post" action={paths.giveOnPaper(enrollmentId, key)} className="space-y-2">
        <Button tone="plain" wide>
          {may.giveOnPaper.label}
        </Button>
        <p>{may.giveOnPaper.hint}</p>
      </Form>
    );
  }
  if (!may.start) return null;
  return (
    <Form method="post" action={paths.attempts(enrollmentId, key)} className="space-y-2">
      {rules.leftMinutes === null ? null : <Notice tone="info" title={words.timeCut(rules.leftMinutes)} />}
      <Button wide>{attempts.length > 0 ? words.startAgain : words.start}</Button>
      <p>{rules.timeLimitMinutes === null ? words.startHint : words.startHintTimed}</p>
    </Form>
  );
}
