import { emptyForm } from "#app/web/form-fields.ts";
import { json, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RichLine } from "#app/ui/rich-text.tsx";
import { Page } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { closedAttempt } from "./closed-attempt.ts";
import { viewOpenAttempt } from "./attempt-question.view.server.ts";
import { submitAttempt } from "./submit-attempt.server.ts";
import { TimeSoonOver, useTimeLeft } from "./time-left.tsx";
import { useKeptAnswers } from "./use-kept-answers.ts";

export const loader = guarded(
  "attempt.submit",
  subjectOfAttempt,
  async ({ params, actor, now, language, words }) => {
    const view = await viewOpenAttempt(params.attemptId, actor.id, now, language);
    if (!view) throw new Response(null, { status: 404 });
    if (!view.isOpen) throw await closedAttempt(view.attemptId, view.submittedAt, words);
    if (view.isOnPaper) throw redirect(paths.attemptResult(view.attemptId));
    const questions = view.questions
      .map(({ number, key, prompt, isAnswered }) => ({ number, key, prompt, isAnswered }))
      .sort((a, b) => Number(a.isAnswered) - Number(b.isAnswered) || a.number - b.number);
    const { attemptId, deadlineAt, leftMs } = view;
    return json({ title: words.quizzes.check, personId: actor.id, attemptId, deadlineAt, leftMs, questions });
  },
);

export const action = guarded(
  "attempt.submit",
  subjectOfAttempt,
  async ({ request, params, actor, now, words }) => {
    const { attemptId } = params;
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const handedIn = await submitAttempt(actor, { attemptId }, now);
    if (!handedIn.ok) return refused(handedIn.code);
    if (!handedIn.isRepeated) return redirect(paths.attemptResult(attemptId), 303);
    const at = words.common.moment(handedIn.submittedAt);
    return redirectWithFlash(paths.attemptResult(attemptId), {
      tone: "success",
      code: "handed-in-before",
      parts: { at },
    });
  },
);

export const meta = titled;
export const handle = { isQuiet: true };

export default function CheckRoute() {
  const { title, personId, attemptId, deadlineAt, leftMs, questions } = useLoaderData<typeof loader>();
  const words = useWords(quizzesWords);
  const [left] = useTimeLeft(leftMs);
  const unsaved = useKeptAnswers({ personId, attemptId });
  const open = questions.filter(({ isAnswered }) => !isAnswered).length;
  return (
    <Page title={title} lead={words.checkLead(open)}>
      <ProblemSummary />
      {deadlineAt !== null && left !== null ? (
        <p>{words.timeLeft(Math.floor(left / 60_000), deadlineAt)}</p>
      ) : null}
      <TimeSoonOver left={left} attemptId={attemptId} />
      <div role="status">
        {unsaved.map((number) => (
          <Notice key={number} tone="problem">
            {words.kept.unsavedOf(number)}{" "}
            <Link className="link" to={paths.attemptQuestion(attemptId, number)}>
              {words.changeQuestion(number)}
            </Link>
          </Notice>
        ))}
      </div>
      <List>
        {questions.map(({ number, key, prompt, isAnswered }) => (
          <Row key={key}>
            <p>
              {number}. <RichLine text={prompt} />
            </p>
            <div className="mt-1 flex flex-wrap items-center justify-between gap-3">
              <StateWord tone={isAnswered ? "done" : "idle"}>
                {isAnswered ? words.answered : words.unanswered}
              </StateWord>
              <Link
                className="link inline-flex min-h-11 items-center"
                to={paths.attemptQuestion(attemptId, number)}
                aria-label={words.changeQuestion(number)}
              >
                {words.change}
              </Link>
            </div>
          </Row>
        ))}
      </List>
      <Form method="post" className="space-y-2">
        <Button wide>{words.handIn}</Button>
        <p>{words.handInHint}</p>
      </Form>
    </Page>
  );
}
