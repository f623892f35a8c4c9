import type { Actor, Subject } from "#app/domain/access.ts";
import { mayGrade, promisedOn } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { isUnrealisticallyFast } from "#app/domain/quiz-attempts.ts";
import { isJudged } from "#app/domain/quiz-questions.ts";
import { verdictOf } from "#app/domain/quiz-scoring.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt, findKeys, findMarks } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";

/** The written answers of one attempt for whoever may grade it; undefined for everybody else. */
export async function viewGrading(actor: Actor, subject: Subject, attemptId: string, now: number, language: Language) {
  const conn = read();
  const attempt = await findAttempt(conn, attemptId, subject.traineeId);
  if (!attempt || attempt.submittedAt === null || !mayGrade(attempt.quiz.gradedBy, actor, subject)) return undefined;
  const { paper, quiz, submittedAt } = attempt;
  const clock = await findClock(conn, now);
  const keys = await findKeys(conn, attemptId);
  const marks = await findMarks(conn, attemptId);
  const answers = new Map((await findAllAnswers(conn, attemptId)).map((row) => [row.questionKey, row.value]));
  const names = await findNames(conn, [subject.traineeId, ...[...marks.values()].map((mark) => mark.markedById)]);
  const { scoreBp, waiting, isPassed } = verdictOf(quiz, attempt.passingScoreBp, paper, new Map([...marks].map(([key, mark]) => [key, mark.bp])));
  const written = paper.questions.filter(({ key, kind }) => isJudged(kind) && marks.get(key)?.markedById !== null);
  return {
    attemptId, traineeName: names[subject.traineeId] ?? "", quiz: inLanguage(quiz.title, language), number: attempt.number,
    submittedAt, promisedOn: promisedOn(clock.calendar, dayOf(submittedAt, clock.timeZone), quiz.gradingDays),
    isTooFast: isUnrealisticallyFast(paper.questions.length, attempt.startedAt, submittedAt),
    answers: written.map(({ key, prompt, points }) => {
      const mark = marks.get(key);
      const guidance = keys[key]?.guidance;
      return {
        key, prompt: richText(inLanguage(prompt, language)), points, given: [answers.get(key) ?? ""].flat().join("\n"),
        guidance: guidance ? richText(inLanguage(guidance, language)) : null, comment: mark?.comment ?? "",
        mark: mark ? { id: mark.id, bp: mark.bp, at: mark.markedAt, by: names[mark.markedById ?? ""] ?? "" } : null,
      };
    }),
    waiting: waiting.length, scoreBp, isPassed, isReleased: attempt.result !== null,
  };
}
