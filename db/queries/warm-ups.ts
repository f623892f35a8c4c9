import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { askable } from "./warm-up-askables.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { Answer, AnswerKey } from "#app/domain/question-parts.ts";
import type { PaperQuestion } from "#app/domain/quiz-questions.ts";
import type { WarmUpFact } from "#app/domain/warm-up-week.ts";
import { readProduct } from "#db/content.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { answerKey, paper as papers } from "#db/forms/paper.ts";
import { readPaper } from "#db/queries/attempts.ts";
import { isNewest } from "#db/queries/questions.ts";
import {
  products,
  questions,
  questionTags,
  questionVersions,
  warmUpAnswers,
  warmUps,
} from "#db/schema/index.ts";

export type WarmUp = WarmUpFact & { personId: string };

export type WarmUpQuestion = {
  position: number;
  question: PaperQuestion;
  value: Answer | null;
  isRight: boolean | null;
  answeredAt: number | null;
};

const answer = z.union([z.string(), z.array(z.string())]);

const isAnswered = sql<number>`count(${warmUpAnswers.answeredAt})`.mapWith(Number);

const columns = {
  id: warmUps.id,
  personId: warmUps.personId,
  startedAt: warmUps.startedAt,
  deadlineAt: warmUps.deadlineAt,
  finishedAt: warmUps.finishedAt,
};

/** All warm-ups of somebody with their questions, oldest first. Without what was answered, and without keys. */
export async function findAllWarmUps(conn: Conn | Tx, personId: string) {
  return prepared(conn, "warm-up.all", (c) =>
    c
      .select({
        ...columns,
        ...askable,
        position: warmUpAnswers.position,
        isRight: warmUpAnswers.isRight,
        answeredAt: warmUpAnswers.answeredAt,
      })
      .from(warmUps)
      .innerJoin(warmUpAnswers, eq(warmUpAnswers.warmUpId, warmUps.id))
      .innerJoin(questions, eq(questions.key, warmUpAnswers.questionKey))
      .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
      .leftJoin(products, eq(products.id, questions.productId))
      .leftJoin(questionTags, eq(questionTags.questionId, questions.id))
      .where(eq(warmUps.personId, sql.placeholder("id")))
      .orderBy(asc(warmUps.startedAt), asc(warmUpAnswers.position)),
  ).execute({ id: personId });
}

/** One warm-up with how much of it is answered; whose it is, its caller checks. */
export async function findWarmUp(conn: Conn | Tx, id: string): Promise<WarmUp | undefined> {
  const [row] = await conn
    .select({ ...columns, answered: isAnswered, of: sql<number>`count(*)`.mapWith(Number) })
    .from(warmUps)
    .innerJoin(warmUpAnswers, eq(warmUpAnswers.warmUpId, warmUps.id))
    .where(eq(warmUps.id, id))
    .groupBy(warmUps.id);
  return row;
}

/** The questions of a warm-up as shown, with what was answered; never with a key. */
export async function findWarmUpQuestions(conn: Conn | Tx, warmUpId: string): Promise<WarmUpQuestion[]> {
  const { position, paper, value, isRight, answeredAt } = warmUpAnswers;
  const rows = await conn
    .select({ position, paper, value, isRight, answeredAt })
    .from(warmUpAnswers)
    .where(eq(warmUpAnswers.warmUpId, warmUpId))
    .orderBy(position);
  return rows.flatMap(({ paper: shown, value: given, ...row }) => {
    const [question] = readPaper(shown).questions;
    return question
      ? [{ ...row, question, value: given === null ? null : answer.parse(JSON.parse(given)) }]
      : [];
  });
}

/** What scores the questions of a warm-up, by position; `answered` leaves out those that are still open. */
export async function findWarmUpKeys(
  conn: Conn | Tx,
  warmUpId: string,
  which: "answered" | "all",
): Promise<Map<number, AnswerKey>> {
  const rows = await conn
    .select({ position: warmUpAnswers.position, key: warmUpAnswers.key })
    .from(warmUpAnswers)
    .where(
      and(
        eq(warmUpAnswers.warmUpId, warmUpId),
        which === "answered" ? sql`${warmUpAnswers.answeredAt} is not null` : undefined,
      ),
    );
  return new Map(rows.map(({ position, key }) => [position, answerKey.lift(key)]));
}

type NewQuestion = { question: PaperQuestion; key: AnswerKey };

/** Starts a warm-up; false while another one of the same person is open. */
export async function insertWarmUp(
  tx: Tx,
  row: typeof warmUps.$inferInsert,
  asked: readonly NewQuestion[],
): Promise<boolean> {
  const isNew =
    (await tx.insert(warmUps).values(row).onConflictDoNothing().returning({ id: warmUps.id })).length > 0;
  if (isNew) {
    await tx.insert(warmUpAnswers).values(
      asked.map(({ question, key }, index) => ({
        warmUpId: row.id,
        position: index + 1,
        questionKey: question.key,
        versionId: question.versionId,
        paper: papers.write({ questions: [question] }),
        key: answerKey.write(key),
      })),
    );
  }
  return isNew;
}

/** Keeps an answer; false when there is one already. */
export async function updateAnswered(
  tx: Tx,
  warmUpId: string,
  position: number,
  change: { value: Answer; isRight: boolean; answeredAt: number },
): Promise<boolean> {
  const rows = await tx
    .update(warmUpAnswers)
    .set({ ...change, value: JSON.stringify(change.value) })
    .where(
      and(
        eq(warmUpAnswers.warmUpId, warmUpId),
        eq(warmUpAnswers.position, position),
        isNull(warmUpAnswers.answeredAt),
      ),
    )
    .returning({ position: warmUpAnswers.position });
  return rows.length > 0;
}

/** Ends a warm-up; false when it had ended before. */
export async function updateFinished(tx: Tx, id: string, finishedAt: number): Promise<boolean> {
  return (
    (
      await tx
        .update(warmUps)
        .set({ finishedAt })
        .where(and(eq(warmUps.id, id), isNull(warmUps.finishedAt)))
        .returning({ id: warmUps.id })
    ).length > 0
  );
}

/** The products that these questions are about, as far as they are still sold. */
export async function findProductsOf(
  conn: Conn,
  questionKeys: readonly string[],
): Promise<{ key: string; name: Localized }[]> {
  const rows = await conn
    .selectDistinct({ key: products.key, content: products.content })
    .from(questions)
    .innerJoin(products, eq(products.id, questions.productId))
    .where(and(inArray(questions.key, [...questionKeys]), isNull(products.retiredAt)))
    .orderBy(products.key);
  return rows.map(({ key, content }) => ({ key, name: readProduct(content).name }));
}
