import { and, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Candidate } from "#app/domain/quiz-draw.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { BankQuestion } from "#app/domain/quiz-paper.ts";
import type { Pool, Quiz } from "#app/domain/quiz.ts";
import { readQuestion, readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { findStudyQueue } from "#db/queries/study-queue.ts";
import {
  attemptQuestions,
  attempts,
  products,
  questions,
  questionTags,
  questionVersions,
  quizVersions,
  quizzes,
} from "#db/schema/index.ts";

export type PublishedQuiz = { quizId: string; versionId: string; quiz: Quiz };

/** The newest version of a quiz. */
export async function findQuizByKey(conn: Conn | Tx, key: string): Promise<PublishedQuiz | undefined> {
  const [row] = await conn
    .select({ quizId: quizzes.id, versionId: quizVersions.id, content: quizVersions.content })
    .from(quizzes)
    .innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
    .where(eq(quizzes.key, key))
    .orderBy(desc(quizVersions.number))
    .limit(1);
  return row && { quizId: row.quizId, versionId: row.versionId, quiz: readQuiz(row.versionId, row.content) };
}

/** The newest version of each of these questions that is still asked. With its key: never for a trainee. */
export async function findBank(conn: Conn | Tx, keys: readonly string[]): Promise<BankQuestion[]> {
  if (keys.length === 0) return [];
  const rows = await conn
    .select({ key: questions.key, versionId: questionVersions.id, content: questionVersions.content })
    .from(questions)
    .innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
    .where(and(inArray(questions.key, [...new Set(keys)]), isNull(questions.retiredAt)))
    .orderBy(questions.key, questionVersions.number);
  const newest = new Map(rows.map((row) => [row.key, row]));
  return [...newest.values()].map(({ key, versionId, content }) => ({
    key,
    versionId,
    question: readQuestion(versionId, content),
  }));
}

/** The newest version of each question. */
export const isNewest = sql`${questionVersions.number} = (select max(v.number) from question_versions v where v.question_id = ${questions.id})`;

/** A fact the question stands on changed after it was written or read last. */
export const needsReview = sql`exists (
  select 1 from product_changes c where c.product_id = ${questions.productId} and c.changed_at > ${questionVersions.publishedAt}
    and ${questionVersions.builtOn} like '%,' || c.fact || ',%'
    and not exists (select 1 from question_reviews r where r.question_id = ${questions.id} and r.reviewed_at >= c.changed_at))`;

/** What a quiz, or practice for it, may draw from: asked still, and not in need of review. */
export async function findCandidates(
  conn: Conn | Tx,
  { pools, mustHaves = [] }: Pick<Quiz, "pools" | "mustHaves">,
  isPractice = false,
): Promise<Candidate[]> {
  const wanted = or(...[...pools, { count: 1, from: mustHaves }].map(poolCondition));
  const rows = await conn
    .select({
      id: questions.id,
      key: questions.key,
      kind: questions.kind,
      product: products.key,
      aspect: questions.aspect,
    })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .leftJoin(products, eq(products.id, questions.productId))
    .where(
      and(isNull(questions.retiredAt), eq(questions.isPractice, isPractice), sql`not ${needsReview}`, wanted),
    )
    .orderBy(questions.key);
  const tagged = await conn
    .select({ id: questionTags.questionId, tag: questionTags.tag })
    .from(questionTags)
    .innerJoin(questions, eq(questions.id, questionTags.questionId))
    .where(and(isNull(questions.retiredAt), wanted));
  const tags = new Map<string, string[]>();
  for (const { id, tag } of tagged) tags.set(id, [...(tags.get(id) ?? []), tag]);
  const ranks = new Map((await findStudyOrder(conn)).map((key, index) => [key, index + 1]));
  return rows.map(({ id, ...row }) => ({
    ...row,
    tags: tags.get(id) ?? [],
    productRank: row.product ? (ranks.get(row.product) ?? null) : null,
  }));
}

function poolCondition(pool: Pool): SQL | undefined {
  if ("from" in pool) return pool.from.length > 0 ? inArray(questions.key, pool.from) : sql`1 = 0`;
  const { tags, products: productKeys, aspects, kinds } = pool.where;
  const none = sql`1 = 1`;
  const tagged =
    tags &&
    sql`exists (select 1 from question_tags g where g.question_id = ${questions.id} and ${inArray(sql`g.tag`, tags)})`;
  const onProduct =
    productKeys &&
    sql`exists (select 1 from products p where p.id = ${questions.productId} and ${inArray(sql`p.key`, productKeys)})`;
  return and(
    none,
    tagged,
    onProduct,
    aspects && inArray(questions.aspect, aspects),
    kinds && inArray(questions.kind, kinds),
  );
}

/** Keys of the products in the order they are to be studied. */
export async function findStudyOrder(conn: Conn | Tx): Promise<string[]> {
  return (await findStudyQueue(conn)).map(({ key }) => key);
}

/** In how many of the trainee's papers of a quiz each question stood. */
export async function findSeen(
  conn: Conn | Tx,
  traineeId: string,
  quizId: string,
): Promise<Map<string, number>> {
  const rows = await conn
    .select({ key: attemptQuestions.questionKey, n: sql<number>`count(*)`.mapWith(Number) })
    .from(attemptQuestions)
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .where(and(eq(attempts.traineeId, traineeId), eq(attempts.quizId, quizId)))
    .groupBy(attemptQuestions.questionKey);
  return new Map(rows.map(({ key, n }) => [key, n]));
}

/** The titles of these quizzes as they are now, by key. */
export async function findQuizTitles(conn: Conn, keys: readonly string[]): Promise<Map<string, Localized>> {
  const rows =
    keys.length === 0
      ? []
      : await conn
          .select({ key: quizzes.key, id: quizVersions.id, content: quizVersions.content })
          .from(quizzes)
          .innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
          .where(inArray(quizzes.key, [...new Set(keys)]))
          .orderBy(quizVersions.number);
  return new Map(rows.map(({ key, id, content }) => [key, readQuiz(id, content).title]));
}
