import { inLanguage, type Language } from "#app/domain/localized.ts";
import { effectiveEnd } from "#app/domain/quiz-attempts.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt } from "#db/queries/attempts.ts";
import { isBlank } from "./answer-problem.ts";

/** An open attempt of its trainee with the answers kept so far; says when it is closed. Never holds a key. */
export async function viewOpenAttempt(attemptId: string, traineeId: string, now: number, language: Language) {
  const attempt = await findAttempt(read(), attemptId, traineeId);
  if (!attempt || attempt.quiz.mode === "oral") return undefined;
  const end = effectiveEnd(attempt, now);
  const answers = new Map((await findAllAnswers(read(), attemptId)).map((row) => [row.questionKey, row]));
  return {
    attemptId, enrollmentId: attempt.enrollmentId, requirementKey: attempt.requirementKey,
    title: inLanguage(attempt.quiz.title, language), submittedAt: attempt.submittedAt, isOpen: end.open,
    deadlineAt: attempt.deadlineAt, minutesLeft: end.open && end.remainingMs !== null ? Math.floor(end.remainingMs / 60_000) : null,
    questions: attempt.paper.questions.map((question, index) => {
      const choices = (all: typeof question.options = []) => all.map(({ id, text }) => {
        const label = inLanguage(text, language);
        return { value: id, label, rich: richText(label) };
      });
      const kept = answers.get(question.key);
      return {
        number: index + 1, key: question.key, kind: question.kind, prompt: richText(inLanguage(question.prompt, language)),
        unit: question.unit ? inLanguage(question.unit, language) : "",
        options: choices(question.options), lefts: choices(question.lefts),
        answer: kept?.value ?? "", seq: (kept?.seq ?? 0) + 1, isAnswered: !isBlank(kept?.value),
      };
    }),
  };
}
