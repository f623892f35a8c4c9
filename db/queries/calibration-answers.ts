import {
  and,
  asc,
  countDistinct,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  sql,
} from "drizzle-orm";
import { judgedKinds } from "#app/domain/quiz-questions.ts";
import { readQuestion, readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import {
  answers,
  attemptMarks,
  attemptResults,
  attempts,
  questions,
  questionVersions,
  quizVersions,
  quizzes,
} from "#db/schema/index.ts";
import { isNewest } from "./questions.ts";

const mostUsable = 500;

/** When the newest edition was first published: attempts begun since drew it. */
const editionSince = sql`(select min(v.published_at) from question_versions v where v.question_id = ${questions.id} and v.edition = ${questionVersions.edition})`;

export const blank = ['""', "[]"];

// A machine marks only what was left empty, so a person's mark means there is an answer.
const usable = and(
  isNotNull(attemptMarks.markedById),
  gte(attempts.startedAt, editionSince),
  notInArray(answers.value, blank),
);

/** Written questions with answers that were marked by a person and released, by quiz; how many of each. */
export async function findCalibrationQuestions(conn: Conn) {
  const written = await conn
    .select({ key: questions.key })
    .from(questions)
    .where(and(inArray(questions.kind, judgedKinds), isNull(questions.retiredAt)));
  const rows = await conn
    .select({
      quizKey: quizzes.key,
      quizId: quizzes.id,
      key: questions.key,
      versionId: questionVersions.id,
      content: questionVersions.content,
      n: countDistinct(attempts.id),
    })
    .from(attemptMarks)
    .innerJoin(questions, eq(questions.key, attemptMarks.questionKey))
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .innerJoin(attempts, eq(attempts.id, attemptMarks.attemptId))
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .innerJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.questionKey, questions.key)))
    .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
    .where(
      and(
        inArray(
          attemptMarks.questionKey,
          written.map(({ key }) => key),
        ),
        usable,
      ),
    )
    .groupBy(quizzes.key, quizzes.id, questions.key, questionVersions.id, questionVersions.content)
    .orderBy(quizzes.key, questions.key);
  const titles = await findTitles(
    conn,
    rows.map(({ quizId }) => quizId),
  );
  return rows.map(({ content, versionId, ...row }) => ({
    ...row,
    n: Number(row.n),
    prompt: readQuestion(versionId, content).prompt,
    quiz: titles.get(row.quizId) ?? {},
  }));
}

/** Titles of quizzes by their id. */
export async function findTitles(conn: Conn, quizIds: readonly string[]) {
  const rows = await conn
    .select({ id: quizVersions.id, quizId: quizVersions.quizId, content: quizVersions.content })
    .from(quizVersions)
    .where(inArray(quizVersions.quizId, [...new Set(quizIds)]))
    .orderBy(quizVersions.number);
  return new Map(rows.map(({ id, quizId, content }) => [quizId, readQuiz(id, content).title]));
}

/** The newest answers to a written question of a quiz that may be marked again, and the version they answer. */
export async function findUsableAnswers(conn: Conn | Tx, quizKey: string, questionKey: string) {
  return conn
    .selectDistinct({
      attemptId: attempts.id,
      traineeId: attempts.traineeId,
      quizId: quizzes.id,
      versionId: questionVersions.id,
      startedAt: attempts.startedAt,
    })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .innerJoin(attemptMarks, eq(attemptMarks.questionKey, questions.key))
    .innerJoin(attempts, eq(attempts.id, attemptMarks.attemptId))
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .innerJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.questionKey, questions.key)))
    .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
    .where(
      and(
        eq(quizzes.key, quizKey),
        eq(questions.key, questionKey),
        inArray(questions.kind, judgedKinds),
        usable,
      ),
    )
    .orderBy(desc(attempts.startedAt), asc(attempts.id))
    .limit(mostUsable);
}
