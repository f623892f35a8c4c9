import { and, count, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Quiz } from "#app/domain/quiz.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import type { Keys, Paper } from "#app/domain/quiz-questions.ts";
import { readQuiz } from "#db/content.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { answerKey, keys, paper } from "#db/forms/paper.ts";
import {
  answers,
  attemptMarks,
  attemptQuestions,
  attemptResults,
  attempts,
  resultChanges,
  quizVersions,
  quizzes,
} from "#db/schema/index.ts";
import { isLastChange } from "./results.ts";

export type Result = { scoreBp: number; isPassed: boolean; releasedAt: number; releasedById: string | null };

export type Attempt = {
  id: string;
  enrollmentId: string;
  traineeId: string;
  requirementKey: string;
  quizId: string;
  quizKey: string;
  number: number;
  startedAt: number;
  deadlineAt: number | null;
  submittedAt: number | null;
  passingScoreBp: number;
  /** As published when the attempt began. */
  quiz: Quiz;
  paper: Paper;
  result: Result | null;
  /** Null before it was handed in, and for those of before. */
  asksAloud: boolean | null;
};

export type SavedAnswer = { questionKey: string; value: Answer; seq: number };

const answer = z.union([z.string(), z.array(z.string())]);

export const readPaper = paper.read;

/** One trainee's attempt without its keys. */
export async function findAttempt(
  conn: Conn | Tx,
  id: string,
  traineeId: string,
): Promise<Attempt | undefined> {
  const [row] = await prepared(conn, "attempt", (c) =>
    c
      .select({
        id: attempts.id,
        enrollmentId: attempts.enrollmentId,
        traineeId: attempts.traineeId,
        requirementKey: attempts.requirementKey,
        quizId: attempts.quizId,
        quizKey: quizzes.key,
        number: attempts.number,
        startedAt: attempts.startedAt,
        deadlineAt: attempts.deadlineAt,
        submittedAt: attempts.submittedAt,
        passingScoreBp: attempts.passingScoreBp,
        paper: attempts.paper,
        asksAloud: attempts.asksAloud,
        versionId: quizVersions.id,
        content: quizVersions.content,
        scoreBp: attemptResults.scoreBp,
        isPassed: attemptResults.isPassed,
        releasedAt: attemptResults.releasedAt,
        releasedById: attemptResults.releasedById,
        changedBp: resultChanges.scoreBp,
        changedTo: resultChanges.isPassed,
      })
      .from(attempts)
      .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
      .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
      .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
      .leftJoin(resultChanges, isLastChange)
      .where(
        and(eq(attempts.id, sql.placeholder("id")), eq(attempts.traineeId, sql.placeholder("traineeId"))),
      ),
  ).execute({ id, traineeId });
  if (!row) return undefined;
  const { versionId, content, scoreBp, isPassed, releasedAt, releasedById, changedBp, changedTo, ...rest } =
    row;
  const result =
    scoreBp === null || isPassed === null || releasedAt === null
      ? null
      : { scoreBp: changedBp ?? scoreBp, isPassed: changedTo ?? isPassed, releasedAt, releasedById };
  return { ...rest, quiz: readQuiz(versionId, content), paper: readPaper(row.paper), result };
}

/** The trainee's open attempt at a quiz, whichever onboarding it belongs to. */
export async function findOpenAttemptId(
  conn: Conn | Tx,
  traineeId: string,
  quizId: string,
): Promise<string | undefined> {
  const rows = await conn
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.traineeId, traineeId), eq(attempts.quizId, quizId), isNull(attempts.submittedAt)));
  return rows[0]?.id;
}

/** What scores an attempt, mended keys in place of wrong ones: for scoring and for graders only. */
export async function findKeys(conn: Conn | Tx, attemptId: string): Promise<Keys> {
  const [row] = await conn.select({ keys: attempts.keys }).from(attempts).where(eq(attempts.id, attemptId));
  return withMended(conn, attemptId, row ? keys.lift(row.keys) : {});
}

/** The same for a review; nothing before the result is released. */
export async function findReleasedKeys(conn: Conn, attemptId: string): Promise<Keys> {
  const [row] = await conn
    .select({ keys: attempts.keys })
    .from(attempts)
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .where(eq(attempts.id, attemptId));
  return row ? withMended(conn, attemptId, keys.lift(row.keys)) : {};
}

async function withMended(conn: Conn | Tx, attemptId: string, keys: Keys): Promise<Keys> {
  const rows = await conn
    .select({ questionKey: attemptMarks.questionKey, key: attemptMarks.key })
    .from(attemptMarks)
    .where(and(eq(attemptMarks.attemptId, attemptId), isNotNull(attemptMarks.key)))
    .orderBy(attemptMarks.markedAt);
  return {
    ...keys,
    ...Object.fromEntries(
      rows.map(({ questionKey, key }) => [questionKey, key === null ? {} : answerKey.lift(key)]),
    ),
  };
}

/** Open attempts whose deadline lies before `before`, of whoever they are. */
export async function findAllExpired(conn: Conn, before: number, limit: number) {
  return conn
    .select({ id: attempts.id, traineeId: attempts.traineeId })
    .from(attempts)
    .where(and(isNull(attempts.submittedAt), lt(attempts.deadlineAt, before)))
    .orderBy(attempts.deadlineAt)
    .limit(limit);
}

/** How many attempts with a deadline are under way. */
export async function countUnderWay(conn: Conn | Tx): Promise<number> {
  const [row] = await conn
    .select({ n: count() })
    .from(attempts)
    .where(and(isNull(attempts.submittedAt), isNotNull(attempts.deadlineAt)));
  return Number(row?.n ?? 0);
}

/** Starts an attempt; false while another of the same person and quiz is open. */
export async function insertAttempt(
  tx: Tx,
  row: Omit<typeof attempts.$inferInsert, "paper" | "keys"> & { paper: Paper; keys: Keys },
): Promise<boolean> {
  const values = { ...row, paper: paper.write(row.paper), keys: keys.write(row.keys) };
  const isNew =
    (await tx.insert(attempts).values(values).onConflictDoNothing().returning({ id: attempts.id })).length >
    0;
  const asked = row.paper.questions.map(({ key, versionId }) => ({
    attemptId: row.id,
    questionKey: key,
    versionId,
  }));
  if (isNew && asked.length > 0) await tx.insert(attemptQuestions).values(asked);
  return isNew;
}

/** Hands an attempt in; false when it was handed in before. */
export async function updateSubmitted(
  tx: Tx,
  id: string,
  change: { submittedAt: number; answersDigest: string; asksAloud?: boolean },
): Promise<boolean> {
  const rows = await tx
    .update(attempts)
    .set(change)
    .where(and(eq(attempts.id, id), isNull(attempts.submittedAt)))
    .returning({ id: attempts.id });
  return rows.length > 0;
}

/** Gives an open attempt the end of its time, epoch ms. */
export async function updateDeadline(tx: Tx, id: string, deadlineAt: number | null): Promise<void> {
  await tx
    .update(attempts)
    .set({ deadlineAt })
    .where(and(eq(attempts.id, id), isNull(attempts.submittedAt)));
}

export async function findAllAnswers(conn: Conn | Tx, attemptId: string): Promise<SavedAnswer[]> {
  const rows = await prepared(conn, "answers", (c) =>
    c
      .select({ questionKey: answers.questionKey, value: answers.value, seq: answers.seq })
      .from(answers)
      .where(eq(answers.attemptId, sql.placeholder("id")))
      .orderBy(answers.questionKey),
  ).execute({ id: attemptId });
  return rows.map((row) => ({ ...row, value: answer.parse(JSON.parse(row.value)) }));
}

/** Keeps an answer; false when one of the same or a higher sequence number is kept already. */
export async function upsertAnswer(
  tx: Tx,
  row: { attemptId: string; questionKey: string; value: Answer; seq: number; savedAt: number },
): Promise<boolean> {
  const given = (name: string) => sql.placeholder(name);
  const rows = await prepared(tx, "answer.upsert", (c) =>
    c
      .insert(answers)
      .values({
        attemptId: given("attemptId"),
        questionKey: given("questionKey"),
        value: given("value"),
        seq: given("seq"),
        savedAt: given("savedAt"),
      })
      .onConflictDoUpdate({
        target: [answers.attemptId, answers.questionKey],
        set: { value: sql`excluded.value`, seq: sql`excluded.seq`, savedAt: sql`excluded.saved_at` },
        setWhere: lt(answers.seq, sql`excluded.seq`),
      })
      .returning({ seq: answers.seq }),
  ).execute({ ...row, value: JSON.stringify(row.value) });
  return rows.length > 0;
}

/** The questions of an attempt as they were shown. */
export async function findPaper(conn: Conn | Tx, attemptId: string): Promise<Paper["questions"]> {
  const [row] = await conn.select({ paper: attempts.paper }).from(attempts).where(eq(attempts.id, attemptId));
  return row ? readPaper(row.paper).questions : [];
}
