import { inLanguage, type Language } from "#app/domain/localized.ts";
import { effectiveEnd } from "#app/domain/quiz-attempts.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt } from "#db/queries/attempts.ts";
import { isOnPaper } from "#db/queries/paper-attempts.ts";
import { isBlank } from "#app/features/quizzes/shared/answer-problem.ts";
import { askedQuestion } from "#app/features/quizzes/shared/asked-question.view.server.ts";

/** An open attempt of its trainee with the answers kept so far; says when it is closed. Never holds a key. */
export async function viewOpenAttempt(attemptId: string, traineeId: string, now: number, language: Language) {
  const attempt = await findAttempt(read(), attemptId, traineeId);
  if (!attempt || attempt.quiz.mode === "oral") return undefined;
  const end = effectiveEnd(attempt, now);
  const answers = new Map((await findAllAnswers(read(), attemptId)).map((row) => [row.questionKey, row]));
  return {
    attemptId,
    enrollmentId: attempt.enrollmentId,
    requirementKey: attempt.requirementKey,
    title: inLanguage(attempt.quiz.title, language),
    submittedAt: attempt.submittedAt,
    isOpen: end.open,
    isOnPaper: await isOnPaper(read(), attemptId),
    deadlineAt: attempt.deadlineAt,
    leftMs: end.open ? end.remainingMs : null,
    questions: attempt.paper.questions.map((question, index) => {
      const kept = answers.get(question.key);
      return {
        number: index + 1,
        key: question.key,
        ...askedQuestion(question, kept?.value ?? "", language),
        seq: (kept?.seq ?? 0) + 1,
        isAnswered: !isBlank(kept?.value),
      };
    }),
  };
}
