import { findAllMarks } from "#db/queries/marks.ts";
import type { Actor, Subject } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText, saidText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findAllMarkedByHand } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { answerInWords } from "./answer-in-words.ts";

/** What was missed in an attempt, with the key, for whoever asks it again; undefined for everybody else. */
export async function viewRetest(
  actor: Actor,
  subject: Subject,
  attemptId: string,
  language: Language,
  words: ServerStrings,
) {
  const conn = read();
  const attempt = await findAttempt(conn, attemptId, subject.traineeId);
  if (!attempt || attempt.submittedAt === null || !mayGrade(attempt.quiz.gradedBy, actor, subject))
    return undefined;
  const keys = await findKeys(conn, attemptId);
  const { marks, open } = settleMarks(
    attempt.paper,
    await findAllMarks(conn, attemptId),
    attempt.quiz,
    attempt.passingScoreBp,
  );
  const answers = new Map((await findAllAnswers(conn, attemptId)).map((row) => [row.questionKey, row.value]));
  const missed = attempt.paper.questions.filter(({ key }) => (marks.get(key) ?? 10_000) < 10_000);
  const blank = (await findAllMarkedByHand(conn, [attemptId])).has(attemptId)
    ? words.paper.inTheScan
    : words.quizzes.noAnswer;
  const name = (await findNames(conn, [subject.traineeId]))[subject.traineeId] ?? "";
  return {
    attemptId,
    title: words.grading.retest,
    lead: words.grading.retestLead(name, inLanguage(attempt.quiz.title, language)),
    isGraded: open.length === 0,
    missed: missed.map((question) => {
      const { key, prompt } = question;
      const { guidance, explanation } = keys[key] ?? {};
      const { given, right } = answerInWords(question, keys[key], answers.get(key), language);
      return {
        key,
        prompt: richText(inLanguage(prompt, language)),
        given: saidText(given || blank),
        right: saidText(right),
        model:
          (guidance ?? explanation) ? richText(inLanguage(guidance ?? explanation ?? {}, language)) : null,
      };
    }),
  };
}
