import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notInArray, sql } from "drizzle-orm";
import { pricedKinds } from "#app/domain/quiz-questions.ts";
import { alias } from "#db/columns";
import type { SpotCheckVerdict } from "#app/domain/spot-check.ts";
import { readQuestion, readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import {
  attemptMarks,
  attemptQuestions,
  attemptResults,
  attempts,
  spotCheckQuestions,
  spotChecks,
  notes,
  particulars,
  people,
  questions,
  questionVersions,
  quizVersions,
} from "#db/schema/index.ts";

/** Whom one can ask: active people with a passed quiz, by name. */
export async function findAllToSpotCheck(conn: Conn, actorId: string, limit: number) {
  return conn
    .selectDistinct({ id: particulars.personId, name: particulars.name })
    .from(attemptResults)
    .innerJoin(particulars, eq(particulars.personId, attemptResults.traineeId))
    .innerJoin(people, eq(people.id, attemptResults.traineeId))
    .where(and(eq(attemptResults.isPassed, true), isNull(people.deactivatedAt), ne(people.id, actorId)))
    .orderBy(particulars.name)
    .limit(limit);
}

/** The onboarding somebody last sat a quiz in. */
export async function findNewestEnrollmentId(conn: Conn, traineeId: string): Promise<string | undefined> {
  const [row] = await conn
    .select({ id: attempts.enrollmentId })
    .from(attempts)
    .where(eq(attempts.traineeId, traineeId))
    .orderBy(desc(attempts.startedAt))
    .limit(1);
  return row?.id;
}

/** What one person has answered in full in released attempts, each question once, from its newest attempt. */
export async function findAllProven(conn: Conn | Tx, traineeId: string) {
  const rows = await conn
    .select({
      questionKey: attemptMarks.questionKey,
      attemptId: attemptMarks.attemptId,
      markedById: attemptMarks.markedById,
      versionId: attemptQuestions.versionId,
      productId: questions.productId,
      aspect: questions.aspect,
    })
    .from(attemptMarks)
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attemptMarks.attemptId))
    .innerJoin(
      attemptQuestions,
      and(
        eq(attemptQuestions.attemptId, attemptMarks.attemptId),
        eq(attemptQuestions.questionKey, attemptMarks.questionKey),
      ),
    )
    .innerJoin(questions, eq(questions.key, attemptMarks.questionKey))
    .where(
      and(
        eq(attemptMarks.traineeId, traineeId),
        eq(attemptMarks.bp, 10_000),
        notInArray(questions.kind, pricedKinds),
      ),
    )
    .orderBy(desc(attemptMarks.markedAt))
    .limit(500);
  return rows
    .filter((row, index) => rows.findIndex(({ questionKey }) => questionKey === row.questionKey) === index)
    .map(({ productId, aspect, ...row }) => ({
      ...row,
      cell: `${productId ?? ""} ${aspect ?? row.questionKey}`,
    }));
}

export async function insertSpotCheck(
  tx: Tx,
  row: typeof spotChecks.$inferInsert,
  asked: Omit<typeof spotCheckQuestions.$inferInsert, "checkId">[],
): Promise<void> {
  await tx.insert(spotChecks).values(row);
  await tx.insert(spotCheckQuestions).values(asked.map((one) => ({ ...one, checkId: row.id })));
}

/** One check with its questions as they were answered then. */
export async function findSpotCheck(conn: Conn | Tx, id: string) {
  const [row] = await conn
    .select({
      id: spotChecks.id,
      traineeId: spotChecks.traineeId,
      checkedById: spotChecks.checkedById,
      startedAt: spotChecks.startedAt,
      finishedAt: spotChecks.finishedAt,
      traineeName: particulars.name,
      note: notes.body,
    })
    .from(spotChecks)
    .innerJoin(particulars, eq(particulars.personId, spotChecks.traineeId))
    .leftJoin(notes, eq(notes.id, spotChecks.noteId))
    .where(eq(spotChecks.id, id));
  if (!row) return undefined;
  const asked = await conn
    .select({
      questionKey: spotCheckQuestions.questionKey,
      versionId: spotCheckQuestions.versionId,
      attemptId: spotCheckQuestions.attemptId,
      verdict: spotCheckQuestions.verdict,
      content: questionVersions.content,
    })
    .from(spotCheckQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, spotCheckQuestions.versionId))
    .where(eq(spotCheckQuestions.checkId, id))
    .orderBy(asc(spotCheckQuestions.questionKey));
  return {
    ...row,
    asked: asked.map(({ content, ...one }) => ({ ...one, question: readQuestion(one.versionId, content) })),
  };
}

/** Closes a check with its verdicts; false when it was closed before. */
export async function updateChecked(
  tx: Tx,
  id: string,
  { finishedAt, noteId }: { finishedAt: number; noteId: string | null },
  verdicts: Readonly<Record<string, SpotCheckVerdict>>,
): Promise<boolean> {
  const closed = await tx
    .update(spotChecks)
    .set({ finishedAt, noteId })
    .where(and(eq(spotChecks.id, id), isNull(spotChecks.finishedAt)))
    .returning({ id: spotChecks.id });
  if (closed.length === 0) return false;
  for (const [questionKey, verdict] of Object.entries(verdicts)) {
    await tx
      .update(spotCheckQuestions)
      .set({ verdict })
      .where(and(eq(spotCheckQuestions.checkId, id), eq(spotCheckQuestions.questionKey, questionKey)));
  }
  return true;
}

const checker = alias(particulars, "checker");

export async function findAllSpotChecks(conn: Conn, limit: number) {
  const rows = await conn
    .select({
      id: spotChecks.id,
      startedAt: spotChecks.startedAt,
      finishedAt: spotChecks.finishedAt,
      traineeName: particulars.name,
      by: checker.name,
    })
    .from(spotChecks)
    .innerJoin(particulars, eq(particulars.personId, spotChecks.traineeId))
    .innerJoin(checker, eq(checker.personId, spotChecks.checkedById))
    .orderBy(desc(spotChecks.startedAt))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const verdicts =
    ids.length === 0
      ? []
      : await conn
          .select({ checkId: spotCheckQuestions.checkId, verdict: spotCheckQuestions.verdict })
          .from(spotCheckQuestions)
          .where(and(inArray(spotCheckQuestions.checkId, ids), isNotNull(spotCheckQuestions.verdict)));
  return rows.map((row) => ({
    ...row,
    verdicts: verdicts.filter(({ checkId }) => checkId === row.id).flatMap(({ verdict }) => verdict ?? []),
  }));
}

/** Verdicts by quiz and by who had marked the answer then, newest first. */
export async function findAllVerdicts(conn: Conn, limit: number) {
  const rows = await conn
    .select({
      verdict: spotCheckQuestions.verdict,
      versionId: quizVersions.id,
      content: quizVersions.content,
      markedById: spotCheckQuestions.markedById,
      marker: particulars.name,
    })
    .from(spotCheckQuestions)
    .innerJoin(spotChecks, eq(spotChecks.id, spotCheckQuestions.checkId))
    .innerJoin(attempts, eq(attempts.id, spotCheckQuestions.attemptId))
    .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
    .leftJoin(particulars, eq(particulars.personId, spotCheckQuestions.markedById))
    .where(isNotNull(spotCheckQuestions.verdict))
    .orderBy(desc(spotChecks.startedAt), sql`${spotCheckQuestions.questionKey}`)
    .limit(limit);
  return rows.flatMap(({ verdict, versionId, content, ...row }) =>
    verdict ? [{ ...row, verdict, title: readQuiz(versionId, content).title }] : [],
  );
}
