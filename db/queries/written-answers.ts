import { isLastChange } from "./results.ts";
import { writtenKinds } from "#app/domain/quiz-questions.ts";
import { and, asc, desc, eq, inArray, isNotNull, like, or, type SQL, sql } from "drizzle-orm";
import type { Answer, AnswerKey } from "#app/domain/question-parts.ts";
import { readQuiz } from "#db/content.ts";
import type { Conn } from "#db/engine";
import { answerKey, keys as allKeys } from "#db/forms/paper.ts";
import {
  answers,
  attemptMarks,
  attemptResults,
  attempts,
  notes,
  particulars,
  quizVersions,
  resultChanges,
} from "#db/schema/index.ts";
import { readPaper } from "./attempts.ts";

/** The newest attempts of one onboarding that were handed in with something in writing, whole: for those who read, never for the trainee. */
export const findAllWritten = (conn: Conn, enrollmentId: string, limit: number) =>
  findWhole(
    conn,
    enrollmentId,
    or(...writtenKinds.map((kind) => like(attempts.paper, `%"kind":"${kind}"%`))),
    limit,
  );

/** The same of those whose results are out. */
export const findAllReleased = (conn: Conn, enrollmentId: string, limit: number) =>
  findWhole(conn, enrollmentId, isNotNull(attemptResults.attemptId), limit);

async function findWhole(conn: Conn, enrollmentId: string, which: SQL | undefined, limit: number) {
  const rows = await conn
    .select({
      id: attempts.id,
      requirementKey: attempts.requirementKey,
      number: attempts.number,
      submittedAt: attempts.submittedAt,
      passingScoreBp: attempts.passingScoreBp,
      paper: attempts.paper,
      keys: attempts.keys,
      versionId: quizVersions.id,
      content: quizVersions.content,
      scoreBp: sql<number | null>`coalesce(${resultChanges.scoreBp}, ${attemptResults.scoreBp})`,
      isPassed: attemptResults.isPassed,
      changedTo: resultChanges.isPassed,
    })
    .from(attempts)
    .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
    .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .leftJoin(resultChanges, isLastChange)
    .where(and(eq(attempts.enrollmentId, enrollmentId), isNotNull(attempts.submittedAt), which))
    .orderBy(desc(attempts.submittedAt))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const given =
    ids.length === 0
      ? []
      : await conn
          .select({ attemptId: answers.attemptId, questionKey: answers.questionKey, value: answers.value })
          .from(answers)
          .where(inArray(answers.attemptId, ids));
  const marks =
    ids.length === 0
      ? []
      : await conn
          .select({
            attemptId: attemptMarks.attemptId,
            questionKey: attemptMarks.questionKey,
            bp: attemptMarks.bp,
            origin: attemptMarks.origin,
            markedById: attemptMarks.markedById,
            marker: particulars.name,
            comment: notes.body,
            key: attemptMarks.key,
          })
          .from(attemptMarks)
          .leftJoin(notes, eq(notes.id, attemptMarks.noteId))
          .leftJoin(particulars, eq(particulars.personId, attemptMarks.markedById))
          .where(inArray(attemptMarks.attemptId, ids))
          .orderBy(asc(attemptMarks.markedAt), asc(attemptMarks.id));
  return rows.map(({ versionId, content, paper, keys, changedTo, isPassed, ...row }) => {
    const own = marks.filter(({ attemptId }) => attemptId === row.id);
    const mended = own.flatMap(({ questionKey, key }): [string, AnswerKey][] =>
      key ? [[questionKey, answerKey.lift(key)]] : [],
    );
    return {
      ...row,
      isPassed: changedTo ?? isPassed,
      quiz: readQuiz(versionId, content),
      paper: readPaper(paper),
      keys: { ...allKeys.lift(keys), ...Object.fromEntries(mended) },
      answers: new Map(
        given
          .filter(({ attemptId }) => attemptId === row.id)
          .map(({ questionKey, value }) => [questionKey, JSON.parse(value) as Answer]),
      ),
      marks: own,
    };
  });
}
