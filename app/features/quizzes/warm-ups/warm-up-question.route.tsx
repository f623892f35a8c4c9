import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isWarmUpOver } from "#app/domain/warm-up-week.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfWarmUp } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { AnswerField } from "#app/features/quizzes/shared/answer-field.tsx";
import { answerWarmUp } from "./answer-warm-up.server.ts";
import { askedQuestion } from "#app/features/quizzes/shared/asked-question.view.server.ts";
import { ReviewList } from "#app/features/quizzes/shared/review-list.tsx";
import { warmUpAnswerForm } from "./warm-up.form.ts";
import { findOpenable, nextOf, reviewOfWarmUp } from "./warm-up.view.server.ts";

export const loader = guarded(
  "warm-up.do",
  subjectOfWarmUp,
  async ({ params, now, language, words: { warmUp: words } }) => {
    const open = await findOpenable(params.warmUpId);
    const shown = open?.questions.find(({ position }) => String(position) === params.number);
    if (!open || !shown) throw new Response(null, { status: 404 });
    const { id, deadlineAt } = open.warmUp;
    const isOver = isWarmUpOver(open.warmUp, now);
    if (shown.answeredAt === null && isOver) return redirect(paths.warmUpEnd(id));
    const next = nextOf(open, now);
    return json({
      title: words.title,
      number: shown.position,
      of: open.questions.length,
      time: isOver ? null : { at: deadlineAt, minutes: Math.floor((deadlineAt - now) / 60_000) },
      question: shown.answeredAt === null ? askedQuestion(shown.question, "", language) : null,
      review: (shown.answeredAt === null ? [] : await reviewOfWarmUp(open, language)).filter(
        ({ number }) => number === shown.position,
      ),
      next: { to: next, label: next === paths.warmUpEnd(id) ? words.toResult : words.nextQuestion },
      check: words.check,
      unknown: words.unknown,
    });
  },
);

export const action = guarded("warm-up.do", subjectOfWarmUp, async ({ request, params, actor, now }) => {
  const { warmUpId, number } = params;
  const parsed = await parseForm(request, warmUpAnswerForm);
  if (!parsed.ok) return parsed.response;
  const { answer, unknown } = parsed.value;
  const kept = await answerWarmUp(
    actor,
    { warmUpId, position: Number(number), answer: unknown ? null : answer },
    now,
  );
  if (kept.ok) return redirect(paths.warmUpQuestion(warmUpId, Number(number)), 303);
  if (kept.code === "not-found") throw new Response(null, { status: 404 });
  if (kept.code === "time-over")
    return redirectWithFlash(paths.warmUpEnd(warmUpId), { tone: "problem", code: "warm-up-over" });
  return invalid("answer", kept.code, { answer });
});

export const meta = titled;

export default function WarmUpQuestion() {
  const { title, number, of, time, question, review, next, check, unknown } = useLoaderData<typeof loader>();
  const words = useWords(quizzesWords);
  return (
    <Page title={title}>
      <div className="space-y-4">
        <ProgressBar label={words.questionOf(number, of)} value={number} max={of} />
        {time ? <p>{words.timeLeft(time.minutes, time.at)}</p> : null}
        <ProblemSummary />
        {question ? (
          <Form method="post" className="space-y-6" key={number}>
            <AnswerField question={question} showsOwn />
            <div className="flex flex-wrap gap-3">
              <Button wide>{check}</Button>
              <Button name="unknown" value="1" tone="quiet" wide>
                {unknown}
              </Button>
            </div>
          </Form>
        ) : (
          <>
            <div role="status">
              <Section title={words.answer}>
                <ReviewList review={review} isReleased />
              </Section>
            </div>
            <ButtonLink to={next.to} tone="primary" wide>
              {next.label}
            </ButtonLink>
          </>
        )}
      </div>
    </Page>
  );
}
