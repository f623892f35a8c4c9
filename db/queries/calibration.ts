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
import { type CalibrationMark, wholeAnswer } from "#app/domain/calibration.ts";
import type { Answer, QuestionOf } from "#app/domain/quiz-questions.ts";
import { readQuestion, readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import {
  answers,
  attemptMarks,
  attemptResults,
  attempts,
  calibrationAnswers,
  calibrationGraders,
  calibrationMarks,
  calibrationRounds,
  questions,
  questionVersions,
  quizVersions,
  quizzes,
} from "#db/schema/index.ts";
import { isNewest } from "./questions.ts";

const mostUsable = 500;
/** When the newest edition was first published: attempts begun since drew it. */
const editionSince = sql`(select min(v.published_at) from question_versions v where v.question_id = ${questions.id} and v.edition = ${questionVersions.edition})`;
const blank = ['""', "[]"];
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
    .where(and(inArray(questions.kind, ["free", "oral"]), isNull(questions.retiredAt)));
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

async function findTitles(conn: Conn, quizIds: readonly string[]) {
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
        inArray(questions.kind, ["free", "oral"]),
        usable,
      ),
    )
    .orderBy(desc(attempts.startedAt), asc(attempts.id))
    .limit(mostUsable);
}

/** Starts a round with its answers and graders; false when it was started before. */
export async function insertRound(
  tx: Tx,
  row: typeof calibrationRounds.$inferInsert,
  graderIds: readonly string[],
  chosen: readonly (typeof calibrationAnswers.$inferInsert)[],
): Promise<boolean> {
  const made = await tx
    .insert(calibrationRounds)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: calibrationRounds.id });
  if (made.length === 0) return false;
  await tx.insert(calibrationGraders).values(graderIds.map((graderId) => ({ roundId: row.id, graderId })));
  if (chosen.length > 0) await tx.insert(calibrationAnswers).values([...chosen]);
  return true;
}

/** Closes a round; false when it was closed before. */
export async function closeRound(
  tx: Tx,
  id: string,
  change: { closedAt: number; closedById: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(calibrationRounds)
    .set(change)
    .where(and(eq(calibrationRounds.id, id), isNull(calibrationRounds.closedAt)))
    .returning({ id: calibrationRounds.id });
  return rows.length > 0;
}

export async function insertCalibrationMarks(
  tx: Tx,
  rows: (typeof calibrationMarks.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(calibrationMarks).values(rows);
}

const columns = {
  id: calibrationRounds.id,
  startedAt: calibrationRounds.startedAt,
  closedAt: calibrationRounds.closedAt,
  quizId: calibrationRounds.quizId,
  versionId: questionVersions.id,
  content: questionVersions.content,
};

/** The newest rounds; of one grader only where one is named. */
export async function findAllRounds(conn: Conn, graderId: string | null, limit: number) {
  const own = conn
    .select({ id: calibrationGraders.roundId })
    .from(calibrationGraders)
    .where(eq(calibrationGraders.graderId, graderId ?? ""));
  const rows = await conn
    .select(columns)
    .from(calibrationRounds)
    .innerJoin(questionVersions, eq(questionVersions.id, calibrationRounds.questionVersionId))
    .where(graderId === null ? undefined : inArray(calibrationRounds.id, own))
    .orderBy(desc(calibrationRounds.startedAt), asc(calibrationRounds.id))
    .limit(limit);
  const titles = await findTitles(
    conn,
    rows.map(({ quizId }) => quizId),
  );
  const graders = await conn
    .select()
    .from(calibrationGraders)
    .where(
      inArray(
        calibrationGraders.roundId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(calibrationGraders.graderId);
  return rows.map(({ versionId, content, ...row }) => ({
    ...row,
    prompt: readQuestion(versionId, content).prompt,
    quiz: titles.get(row.quizId) ?? {},
    graderIds: graders.filter(({ roundId }) => roundId === row.id).map((grader) => grader.graderId),
  }));
}

/** One round whole: its question, its graders in one order, the answers still there and every mark, oldest first. */
export async function findRound(conn: Conn | Tx, id: string) {
  const [row] = await conn
    .select(columns)
    .from(calibrationRounds)
    .innerJoin(questionVersions, eq(questionVersions.id, calibrationRounds.questionVersionId))
    .where(eq(calibrationRounds.id, id));
  if (!row) return undefined;
  const graders = await conn
    .select({ id: calibrationGraders.graderId })
    .from(calibrationGraders)
    .where(eq(calibrationGraders.roundId, id))
    .orderBy(calibrationGraders.graderId);
  const shown = await conn
    .select({ id: calibrationAnswers.id, traineeId: calibrationAnswers.traineeId, value: answers.value })
    .from(calibrationAnswers)
    .innerJoin(
      answers,
      and(
        eq(answers.attemptId, calibrationAnswers.attemptId),
        eq(answers.questionKey, calibrationAnswers.questionKey),
      ),
    )
    .where(and(eq(calibrationAnswers.roundId, id), notInArray(answers.value, blank)))
    .orderBy(calibrationAnswers.id);
  const marks = await conn
    .select({
      answerId: calibrationMarks.answerId,
      graderId: calibrationMarks.graderId,
      line: calibrationMarks.line,
      grade: calibrationMarks.grade,
      markedAt: calibrationMarks.markedAt,
    })
    .from(calibrationMarks)
    .innerJoin(calibrationAnswers, eq(calibrationAnswers.id, calibrationMarks.answerId))
    .where(eq(calibrationAnswers.roundId, id))
    .orderBy(calibrationMarks.markedAt);
  const question = readQuestion(row.versionId, row.content) as QuestionOf<"free">;
  return {
    id: row.id,
    startedAt: row.startedAt,
    closedAt: row.closedAt,
    question,
    lines: question.rubric?.map(({ key }) => key) ?? [wholeAnswer],
    graders: graders.map((grader) => grader.id),
    answers: shown.map(({ value, ...answer }) => ({
      ...answer,
      text: [JSON.parse(value) as Answer].flat().join("\n"),
    })),
    marks: marks satisfies CalibrationMark[],
  };
}
export type FoundRound = NonNullable<Awaited<ReturnType<typeof findRound>>>;
