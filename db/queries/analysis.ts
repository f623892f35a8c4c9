import { and, asc, desc, eq, inArray, lt, notExists, type SQL } from "drizzle-orm";
import type { Scored } from "#app/domain/item-analysis.ts";
import { type MarkFact, worthBeforeRetest } from "#app/domain/settled-marks.ts";
import type { Answer, Option } from "#app/domain/question-parts.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { readQuestion } from "#db/content.ts";
import { alias } from "#db/columns";
import type { Conn } from "#db/engine";
import { paper as stored } from "#db/forms/paper.ts";
import {
  answers,
  attemptMarks,
  attemptResults,
  attempts,
  paperAttempts,
  questions,
  questionVersions,
} from "#db/schema/index.ts";

/** One question as it stood on a paper; `item` names its key and edition. */
export type SatQuestion = Scored & { key: string; versionId: string; options: Option[] };
/** Somebody's first attempt at a quiz, released. Times in epoch ms; `isOnPaper` says that they are not those of answering, `isMarkedByHand` that the answers are not known. */
export type Sat = {
  isOnPaper: boolean;
  isMarkedByHand: boolean;
  id: string;
  traineeId: string;
  startedAt: number;
  submittedAt: number;
  scoreBp: number;
  isPassed: boolean;
  questions: SatQuestion[];
};
export type QuestionEdition = {
  versionId: string;
  key: string;
  edition: number;
  number: number;
  publishedAt: number;
  question: Question;
};

/** More than these, the newest, are never looked at. */
export const mostSittings = 2_000;
const atOnce = 500;

/** Everybody's first attempt at a quiz, once released. */
export async function findSittingsOfQuiz(conn: Conn, quizId: string): Promise<Sat[]> {
  return findSittings(conn, eq(attempts.quizId, quizId));
}

/** First attempts, at whatever quiz, whose paper held the question. */
export async function findSittingsWith(conn: Conn, questionKey: string): Promise<Sat[]> {
  const marked = conn
    .select({ id: attemptMarks.attemptId })
    .from(attemptMarks)
    .where(eq(attemptMarks.questionKey, questionKey));
  return findSittings(conn, inArray(attempts.id, marked));
}

async function findSittings(conn: Conn, which: SQL): Promise<Sat[]> {
  const earlier = alias(attempts, "earlier");
  const before = conn
    .select({ id: earlier.id })
    .from(earlier)
    .where(
      and(
        eq(earlier.traineeId, attempts.traineeId),
        eq(earlier.quizId, attempts.quizId),
        lt(earlier.startedAt, attempts.startedAt),
      ),
    );
  const rows = await conn
    .select({
      id: attempts.id,
      traineeId: attempts.traineeId,
      startedAt: attempts.startedAt,
      submittedAt: attempts.submittedAt,
      paper: attempts.paper,
      scoreBp: attemptResults.scoreBp,
      isPassed: attemptResults.isPassed,
      givenAt: paperAttempts.givenAt,
      onScreenAt: paperAttempts.onScreenAt,
      markedOn: paperAttempts.markedOn,
    })
    .from(attempts)
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .leftJoin(paperAttempts, eq(paperAttempts.attemptId, attempts.id))
    .where(and(which, notExists(before)))
    .orderBy(desc(attempts.startedAt), asc(attempts.id))
    .limit(mostSittings);
  const papers = rows.map(({ paper, ...row }) => ({ ...row, shown: stored.lift(paper).questions }));
  const editions = await findEditions(
    conn,
    papers.flatMap(({ shown }) => shown.map(({ versionId }) => versionId)),
  );
  const marks = await findWorths(
    conn,
    papers.map(({ id }) => id),
  );
  return papers.reverse().map(({ shown, submittedAt, givenAt, onScreenAt, markedOn, ...row }) => ({
    ...row,
    submittedAt: submittedAt ?? row.startedAt,
    startedAt: onScreenAt ?? row.startedAt,
    isOnPaper: givenAt !== null && onScreenAt === null,
    isMarkedByHand: markedOn !== null,
    questions: shown.map(({ key, versionId, points, options = [] }) => ({
      item: itemOf(key, editions.get(versionId)),
      key,
      versionId,
      points,
      options,
      bp: marks.get(`${row.id} ${key}`) ?? 0,
    })),
  }));
}

/** What names a question and its edition in every figure. */
export function itemOf(key: string, edition = 0): string {
  return `${key}@${edition}`;
}

async function findEditions(conn: Conn, versionIds: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of chunks([...new Set(versionIds)])) {
    const rows = await conn
      .select({ id: questionVersions.id, edition: questionVersions.edition })
      .from(questionVersions)
      .where(inArray(questionVersions.id, some));
    for (const { id, edition } of rows) found.set(id, edition);
  }
  return found;
}

async function findWorths(conn: Conn, attemptIds: readonly string[]): Promise<Map<string, number>> {
  const given = new Map<string, Pick<MarkFact, "bp" | "origin">[]>();
  for (const some of chunks(attemptIds)) {
    const rows = await conn
      .select({
        attemptId: attemptMarks.attemptId,
        key: attemptMarks.questionKey,
        bp: attemptMarks.bp,
        origin: attemptMarks.origin,
      })
      .from(attemptMarks)
      .where(inArray(attemptMarks.attemptId, some))
      .orderBy(attemptMarks.markedAt, attemptMarks.id);
    for (const { attemptId, key, ...mark } of rows)
      given.set(`${attemptId} ${key}`, [...(given.get(`${attemptId} ${key}`) ?? []), mark]);
  }
  return new Map([...given].map(([answer, marks]) => [answer, worthBeforeRetest(marks) ?? 0]));
}

/** What was answered to one question, by attempt; an erased answer is empty. */
export async function findAnswersTo(
  conn: Conn,
  questionKey: string,
  attemptIds: readonly string[],
): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  for (const some of chunks(attemptIds)) {
    const rows = await conn
      .select({ attemptId: answers.attemptId, value: answers.value })
      .from(answers)
      .where(and(inArray(answers.attemptId, some), eq(answers.questionKey, questionKey)));
    for (const { attemptId, value } of rows) found.set(attemptId, JSON.parse(value) as Answer);
  }
  return found;
}

/** When each question was answered last, by attempt and question; epoch ms. */
export async function findAnsweredAt(
  conn: Conn,
  attemptIds: readonly string[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of chunks(attemptIds)) {
    const rows = await conn
      .select({ attemptId: answers.attemptId, key: answers.questionKey, savedAt: answers.savedAt })
      .from(answers)
      .where(inArray(answers.attemptId, some));
    for (const { attemptId, key, savedAt } of rows) found.set(`${attemptId} ${key}`, savedAt);
  }
  return found;
}

/** Every version of these questions, oldest first, with its edition. With its key: never for a trainee. */
export async function findVersionsOf(conn: Conn, keys: readonly string[]): Promise<QuestionEdition[]> {
  const found: QuestionEdition[] = [];
  for (const some of chunks([...new Set(keys)])) {
    const rows = await conn
      .select({
        versionId: questionVersions.id,
        key: questions.key,
        edition: questionVersions.edition,
        number: questionVersions.number,
        publishedAt: questionVersions.publishedAt,
        content: questionVersions.content,
      })
      .from(questions)
      .innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
      .where(inArray(questions.key, some))
      .orderBy(questions.key, questionVersions.number);
    found.push(
      ...rows.map(({ content, ...row }) => ({ ...row, question: readQuestion(row.versionId, content) })),
    );
  }
  return found;
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) =>
    all.slice(n * atOnce, (n + 1) * atOnce),
  );
}
