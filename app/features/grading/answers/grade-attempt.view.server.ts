import { findAllMarks } from "#db/queries/marks.ts";
import { type Actor, can, type Subject } from "#app/domain/access.ts";
import { mayGrade, promisedOn, takesMarks } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { isUnrealisticallyFast } from "#app/domain/quiz-attempts.ts";
import { isJudged } from "#app/domain/quiz-questions.ts";
import { verdictOf } from "#app/domain/quiz-scoring.ts";
import { settleMarks, slotFor } from "#app/domain/settled-marks.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { richText, saidText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { answerInWords } from "./answer-in-words.ts";

/** The written answers of one attempt for whoever may grade it; undefined for everybody else. */
export async function viewGrading(
  actor: Actor,
  subject: Subject,
  attemptId: string,
  now: number,
  language: Language,
) {
  const conn = read();
  const attempt = await findAttempt(conn, attemptId, subject.traineeId);
  if (!attempt || attempt.submittedAt === null || !mayGrade(attempt.quiz.gradedBy, actor, subject))
    return undefined;
  const { paper, quiz, submittedAt } = attempt;
  const clock = await findClock(conn, now);
  const keys = await findKeys(conn, attemptId);
  const rows = await findAllMarks(conn, attemptId);
  const answers = new Map((await findAllAnswers(conn, attemptId)).map((row) => [row.questionKey, row.value]));
  const names = await findNames(conn, [subject.traineeId, ...rows.map((mark) => mark.markedById)]);
  const { marks, open } = settleMarks(paper, rows, quiz, attempt.passingScoreBp);
  const { scoreBp, isPassed } = verdictOf(quiz, attempt.passingScoreBp, paper, marks);
  const sheet = await findPaperAttempt(conn, attemptId);
  const isMendable =
    sheet && can(actor, "attempt.on-paper", subject) && takesMarks(attempt, sheet, actor.id) === null;
  const scored = new Set(
    rows.filter(({ origin }) => origin === "scored").map(({ questionKey }) => questionKey),
  );
  // A paper marked by hand has every mark from a person; else what the machine left is for one.
  const written = paper.questions.filter(
    ({ key, kind }) => !scored.has(key) && (sheet?.markedOn ? isJudged(kind) : true),
  );
  return {
    attemptId,
    traineeName: quiz.hidesNames && !attempt.result ? null : (names[subject.traineeId] ?? ""),
    quiz: inLanguage(quiz.title, language),
    number: attempt.number,
    submittedAt,
    promisedOn: promisedOn(clock.calendar, dayOf(submittedAt, clock.timeZone), quiz.gradingDays),
    scanTo: sheet?.scanFileId ? paths.attemptScan(attemptId) : null,
    marksTo: isMendable ? paths.paperMarks(attemptId) : null,
    isTooFast: !sheet && isUnrealisticallyFast(paper.questions.length, attempt.startedAt, submittedAt),
    asksAloud: attempt.asksAloud === true,
    answers: written.flatMap((question) => {
      const { key, prompt, points } = question;
      const place = slotFor(open, rows, key, actor.id);
      if (!place) return [];
      const { slot, current } = place;
      const guidance = keys[key]?.guidance;
      const { given, right } = answerInWords(question, keys[key], answers.get(key), language);
      return [
        {
          key,
          prompt: richText(inLanguage(prompt, language)),
          points,
          given: isJudged(question.kind) ? [answers.get(key) ?? ""].flat().join("\n") : saidText(given),
          slot,
          right: attempt.asksAloud ? saidText(right) : "",
          guidance: guidance ? richText(inLanguage(guidance, language)) : null,
          accepted: attempt.asksAloud ? [] : (keys[key]?.accepted ?? []),
          comment: current?.comment ?? "",
          rubric: (keys[key]?.rubric ?? []).map((line) => ({
            key: line.key,
            label: inLanguage(line.label, language),
            level: current?.levels[line.key] ?? null,
          })),
          mark: current
            ? {
                id: current.id,
                bp: current.bp,
                at: current.markedAt,
                by: names[current.markedById ?? ""] ?? "",
              }
            : null,
        },
      ];
    }),
    waiting: new Set(open.map(({ questionKey }) => questionKey)).size,
    isSecondAsked: open.some(({ slot }) => slot !== "graded"),
    scoreBp,
    isPassed,
    isReleased: attempt.result !== null,
  };
}
