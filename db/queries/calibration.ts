import { and, asc, desc, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { type CalibrationMark, wholeAnswer } from "#app/domain/calibration.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import type { Judged } from "#app/domain/judged-answers.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { readQuestion } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { blank, findTitles } from "./calibration-answers.ts";
import {
  answers,
  calibrationAnswers,
  calibrationGraders,
  calibrationMarks,
  calibrationRounds,
  questionVersions,
} from "#db/schema/index.ts";

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
  const question = readQuestion(row.versionId, row.content) as Question & Judged;
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
