import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { AnswerToMark } from "./answer-to-mark.tsx";
import { viewGrading } from "./grade-attempt.view.server.ts";
import { gradeAnswer } from "./grade-answer.server.ts";
import { gradeAnswersForm } from "./grade-answers.form.ts";

export const loader = guarded(
  "attempt.grade",
  subjectOfAttempt,
  async ({ params, actor, subject, now, language, words: { paper } }) => {
    const view = await viewGrading(actor, subject, params.attemptId, now, language);
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: view.quiz, labels: { scan: paper.steps.scan, mend: paper.steps.mend }, ...view });
  },
);

export const action = guarded("attempt.grade", subjectOfAttempt, async ({ request, params, actor, now }) => {
  const { attemptId } = params;
  const parsed = await parseForm(request, gradeAnswersForm);
  if (!parsed.ok) return parsed.response;
  for (const mark of parsed.value) {
    const graded = await gradeAnswer(actor, { attemptId, ...mark }, now);
    if (!graded.ok) return refused(graded.code, Object.fromEntries(await readForm(request)));
  }
  return redirectWithFlash(paths.gradeAttempt(attemptId), { tone: "success", code: "marks-saved" });
});

export const meta = titled;

export default function GradeRoute() {
  const view = useLoaderData<typeof loader>();
  const { common } = useWords();
  const words = useWords(gradingWords);
  const { answers, attemptId, isReleased } = view;
  return (
    <Page
      title={view.title}
      lead={words.attemptOf(view.traineeName ?? words.nameHidden, view.number)}
      back={{ to: paths.grading, label: words.toGrading }}
    >
      <div className="space-y-3">
        <p>{words.handedInAt(common.moment(view.submittedAt), common.day(view.promisedOn))}</p>
        {view.scanTo || view.marksTo ? (
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {view.scanTo ? (
              <a href={view.scanTo} className="link">
                {view.labels.scan}
              </a>
            ) : null}
            {view.marksTo ? (
              <Link to={view.marksTo} className="link">
                {view.labels.mend}
              </Link>
            ) : null}
          </p>
        ) : null}
        {view.isTooFast ? <Notice tone="info">{words.tooFast}</Notice> : null}
        {view.asksAloud && !isReleased ? (
          <Notice tone="info" title={words.asksAloud}>
            <p>{words.asksAloudWhy}</p>
          </Notice>
        ) : null}
        <ProblemSummary />
      </div>
      {answers.length === 0 ? <p>{words.nothingToMark}</p> : null}
      {isReleased || answers.length === 0 ? null : (
        <Form method="post" className="space-y-8">
          {answers.map((answer, index) => (
            <AnswerToMark
              key={`${answer.key}.${answer.mark?.id ?? ""}`}
              answer={answer}
              caption={words.answerOf(index + 1, answers.length)}
            />
          ))}
          <div className="space-y-2">
            <Button tone={view.waiting === 0 ? "plain" : "primary"} wide>
              {words.save}
            </Button>
            <p>{words.saveHint}</p>
          </div>
        </Form>
      )}
      <Section title={words.release}>
        {isReleased ? (
          <div className="space-y-3">
            <p>
              {words.released}. {words.releaseText(common.percent(view.scoreBp), view.isPassed)}
            </p>
            <ButtonLink to={paths.attemptResult(attemptId)}>{words.seeResult}</ButtonLink>
          </div>
        ) : (
          <Release />
        )}
      </Section>
    </Page>
  );
}

function Release() {
  const { attemptId, waiting, scoreBp, isPassed } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const words = useWords(gradingWords);
  if (waiting > 0) return <p>{words.stillWaiting(waiting)}</p>;
  return (
    <Form method="post" action={paths.releaseAttempt(attemptId)} className="space-y-2">
      <HiddenFields fields={{ scoreBp }} />
      <p>{words.releaseText(common.percent(scoreBp), isPassed)}</p>
      <Button wide>{words.releaseButton(common.percent(scoreBp), isPassed)}</Button>
      <p>{words.releaseHint}</p>
    </Form>
  );
}
