import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { closedAttempt } from "./closed-attempt.ts";
import { viewOpenAttempt } from "./question.view.server.ts";
import { QuestionForm } from "./question-form.tsx";
import { saveAnswerForm } from "./save-answer.form.ts";
import { saveAnswer } from "./save-answer.server.ts";

export const loader = guarded("attempt.submit", subjectOfAttempt, async ({ params, actor, now, language, words }) => {
  const view = await viewOpenAttempt(params["attemptId"] ?? "", actor.id, now, language);
  const question = view?.questions.find(({ number }) => String(number) === params["number"]);
  if (!view || !question) throw new Response(null, { status: 404 });
  if (!view.isOpen) throw await closedAttempt(view.attemptId, view.submittedAt, words);
  if (view.isOnPaper) throw redirect(paths.attemptResult(view.attemptId));
  const { questions, ...attempt } = view;
  return json({ ...attempt, question, of: questions.length });
});

export const action = guarded("attempt.submit", subjectOfAttempt, async ({ request, params, actor, now, words }) => {
  const { attemptId = "", number = "1" } = params;
  const parsed = await parseForm(request, saveAnswerForm);
  if (!parsed.ok) return parsed.response;
  const { question: questionKey, seq, answer, go, autosave } = parsed.value;
  const saved = await saveAnswer(actor, { attemptId, questionKey, seq, answer }, now);
  if (autosave) return json({ saved: saved.ok, code: saved.ok ? null : saved.code });
  if (saved.ok && go === "leave") {
    const quiz = paths.requirement("quiz", saved.enrollmentId, saved.requirementKey);
    return redirectWithFlash(quiz, { tone: "success", code: "answers-kept" });
  }
  if (saved.ok) return redirect(after(attemptId, Number(number), saved.questions, go), 303);
  if (saved.code === "handed-in") return closedAttempt(attemptId, saved.at ?? now, words);
  if (saved.code === "time-over") return closedAttempt(attemptId, null, words);
  if (saved.code === "newer-answer" || saved.code === "on-paper" || saved.code === "not-found") return refused(saved.code);
  return invalid("answer", saved.code, { answer });
});

function after(attemptId: string, number: number, of: number, go: string): string {
  if (go === "previous") return paths.attemptQuestion(attemptId, Math.max(1, number - 1));
  return number < of ? paths.attemptQuestion(attemptId, number + 1) : paths.attemptCheck(attemptId);
}

export const meta = titled;

/** What was saved in the background is on the page already. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: { formData?: FormData; defaultShouldRevalidate: boolean }) {
  return formData?.has("autosave") ? false : defaultShouldRevalidate;
}

export default function QuestionRoute() {
  const { attemptId, title, question, of, deadlineAt, minutesLeft } = useLoaderData<typeof loader>();
  const problem = useActionData<{ refusal?: string | null }>();
  const words = useWords(quizzesWords);
  return (
    <Page title={title}>
      <div className="space-y-4">
        <ProgressBar label={words.questionOf(question.number, of)} value={question.number} max={of} />
        {deadlineAt !== null && minutesLeft !== null ? <p>{words.timeLeft(minutesLeft, deadlineAt)}</p> : null}
        {minutesLeft !== null && minutesLeft < 3 ? <Notice tone="problem">{words.timeSoonOver}</Notice> : null}
        <ProblemSummary />
        <QuestionForm
          key={`${attemptId}.${question.number}.${problem?.refusal ? question.seq : ""}`} attemptId={attemptId} question={question}
          showsOwn={!problem?.refusal}
        />
      </div>
    </Page>
  );
}
