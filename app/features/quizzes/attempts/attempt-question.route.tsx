import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
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
import { viewOpenAttempt } from "./attempt-question.view.server.ts";
import { QuestionForm } from "./question-form.tsx";
import { saveAnswerForm } from "./save-answer.form.ts";
import { saveAnswer } from "./save-answer.server.ts";
import { TimeSoonOver, useTimeLeft } from "./time-left.tsx";
import { useKeptAnswers } from "./use-kept-answers.ts";

export const loader = guarded(
  "attempt.submit",
  subjectOfAttempt,
  async ({ params, actor, now, language, words }) => {
    const view = await viewOpenAttempt(params.attemptId, actor.id, now, language);
    const question = view?.questions.find(({ number }) => String(number) === params.number);
    if (!view || !question) throw new Response(null, { status: 404 });
    if (!view.isOpen) throw await closedAttempt(view.attemptId, view.submittedAt, words);
    if (view.isOnPaper) throw redirect(paths.attemptResult(view.attemptId));
    const { questions, title, ...attempt } = view;
    const { questionOf } = words.quizzes;
    return json({
      ...attempt,
      quiz: title,
      title: `${questionOf(question.number, questions.length)} · ${title}`,
      personId: actor.id,
      question,
      of: questions.length,
    });
  },
);

export const action = guarded(
  "attempt.submit",
  subjectOfAttempt,
  async ({ request, params, actor, now, words }) => {
    const { attemptId, number = "1" } = params;
    const parsed = await parseForm(request, saveAnswerForm);
    if (!parsed.ok) return parsed.response;
    const { question: questionKey, seq, answer, go, autosave } = parsed.value;
    const saved = await saveAnswer(
      actor,
      { attemptId, questionKey, seq, answer, isDraft: autosave !== undefined },
      now,
    );
    if (autosave)
      return json(
        saved.ok
          ? { saved: true, code: null, leftMs: saved.deadlineAt === null ? null : saved.deadlineAt - now }
          : { saved: false, code: saved.code, leftMs: null },
      );
    if (saved.ok && go === "leave") {
      const quiz = paths.requirement("quiz", saved.enrollmentId, saved.requirementKey);
      return redirectWithFlash(quiz, { tone: "success", code: "answers-kept" });
    }
    if (saved.ok) return redirect(after(attemptId, Number(number), saved.questions, go), 303);
    if (saved.code === "handed-in") return closedAttempt(attemptId, saved.at ?? now, words);
    if (saved.code === "time-over") return closedAttempt(attemptId, null, words);
    if (saved.code === "newer-answer" || saved.code === "on-paper" || saved.code === "not-found")
      return refused(saved.code);
    return invalid("answer", saved.code, { answer });
  },
);

function after(attemptId: string, number: number, of: number, go: string): string {
  if (go === "previous") return paths.attemptQuestion(attemptId, Math.max(1, number - 1));
  return number < of ? paths.attemptQuestion(attemptId, number + 1) : paths.attemptCheck(attemptId);
}

export const meta = titled;
export const handle = { isQuiet: true };

export default function QuestionRoute() {
  const { attemptId, personId, quiz, question, of, deadlineAt, leftMs } = useLoaderData<typeof loader>();
  const problem = useActionData<{ refusal?: string | null }>();
  const words = useWords(quizzesWords);
  const [left, setLeft] = useTimeLeft(leftMs);
  useKeptAnswers({ personId, attemptId }, question.number);
  const place = words.questionOf(question.number, of);
  return (
    <div className="mx-auto w-full max-w-3xl space-y-6">
      <ProgressBar
        label={[
          quiz,
          place,
          ...(left === null ? [] : [words.left(Math.floor(left / 60_000), deadlineAt ?? 0)]),
        ].join(" · ")}
        value={question.number}
        max={of}
      />
      <TimeSoonOver left={left} attemptId={attemptId} />
      <ProblemSummary />
      <QuestionForm
        key={`${attemptId}.${question.number}.${problem?.refusal ? question.seq : ""}`}
        place={{ personId, attemptId, number: question.number }}
        question={question}
        title={place}
        showsOwn={!problem?.refusal}
        onClock={setLeft}
      />
    </div>
  );
}
