import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Answer } from "#app/domain/question-parts.ts";
import type { Keys, Paper } from "#app/domain/quiz-questions.ts";
import type { MarkFact } from "#app/domain/settled-marks.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { answerKey, keys as allKeys } from "#db/forms/paper.ts";
import {
  answers,
  attemptMarks,
  attemptQuestions,
  attemptResults,
  attempts,
  particulars,
  quizVersions,
} from "#db/schema/index.ts";
import { readPaper } from "./attempts.ts";

export type ReleasedAttempt = {
  id: string;
  traineeId: string;
  traineeName: string;
  number: number;
  passingScoreBp: number;
  quiz: Quiz;
  paper: Paper;
  keys: Keys;
  answer: Answer | undefined;
  marks: MarkFact[];
};

/** Released attempts whose paper held a question, the newest first, with their marks and what was answered to it; four statements. */
export async function findReleasedWith(
  conn: Conn | Tx,
  questionKey: string,
  limit: number,
): Promise<ReleasedAttempt[]> {
  const rows = await conn
    .select({
      id: attempts.id,
      traineeId: attempts.traineeId,
      traineeName: particulars.name,
      number: attempts.number,
      passingScoreBp: attempts.passingScoreBp,
      paper: attempts.paper,
      keys: attempts.keys,
      versionId: quizVersions.id,
      content: quizVersions.content,
    })
    .from(attemptQuestions)
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
    .innerJoin(particulars, eq(particulars.personId, attempts.traineeId))
    .where(eq(attemptQuestions.questionKey, questionKey))
    .orderBy(desc(attempts.startedAt), attempts.id)
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const said = await conn
    .select({ attemptId: answers.attemptId, value: answers.value })
    .from(answers)
    .where(and(inArray(answers.attemptId, ids), eq(answers.questionKey, questionKey)));
  const marks = await conn
    .select({
      attemptId: attemptMarks.attemptId,
      questionKey: attemptMarks.questionKey,
      bp: attemptMarks.bp,
      origin: attemptMarks.origin,
      markedById: attemptMarks.markedById,
    })
    .from(attemptMarks)
    .where(inArray(attemptMarks.attemptId, ids))
    .orderBy(attemptMarks.markedAt, attemptMarks.id);
  const mended = await conn
    .select({ attemptId: attemptMarks.attemptId, key: attemptMarks.key })
    .from(attemptMarks)
    .where(
      and(
        inArray(attemptMarks.attemptId, ids),
        eq(attemptMarks.questionKey, questionKey),
        isNotNull(attemptMarks.key),
      ),
    )
    .orderBy(attemptMarks.markedAt);
  return rows.map(({ paper, keys, versionId, content, ...row }) => {
    const value = said.find(({ attemptId }) => attemptId === row.id)?.value;
    const key = mended.findLast(({ attemptId }) => attemptId === row.id)?.key;
    return {
      ...row,
      paper: readPaper(paper),
      quiz: readQuiz(versionId, content),
      keys: { ...allKeys.lift(keys), ...(key && { [questionKey]: answerKey.lift(key) }) },
      answer: value === undefined ? undefined : (JSON.parse(value) as Answer),
      marks: marks.filter(({ attemptId }) => attemptId === row.id),
    };
  });
}
