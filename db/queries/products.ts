import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gte, inArray, isNull, type SQL } from "drizzle-orm";
import type { Localized } from "#app/domain/localized.ts";
import type { Priority, Product } from "#app/domain/product.ts";
import type { ProductFact } from "#app/domain/product-facts.ts";
import { readProduct, readQuestion, readQuiz, writeProduct } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { isNewest, needsReview } from "#db/queries/questions.ts";
import {
  answers,
  attemptResults,
  attempts,
  particulars,
  productChanges,
  products,
  questionReviews,
  questions,
  questionVersions,
  quizVersions,
  standings,
} from "#db/schema/index.ts";

export type ProductRow = {
  id: string;
  key: string;
  content: Product;
  priority: Priority;
  pinnedAt: number | null;
  rev: number;
  createdAt: number;
  retiredAt: number | null;
};
const shaped = (row: typeof products.$inferSelect): ProductRow => ({
  ...row,
  priority: row.priority as Priority,
  content: readProduct(row.content),
});

/** Every product, those no longer sold too. */
export async function findAllProducts(conn: Conn | Tx): Promise<ProductRow[]> {
  return (await conn.select().from(products).orderBy(products.createdAt, products.key)).map(shaped);
}

export async function findProductByKey(conn: Conn | Tx, key: string): Promise<ProductRow | undefined> {
  const [row] = await conn.select().from(products).where(eq(products.key, key));
  return row && shaped(row);
}

export async function findProductKey(conn: Conn | Tx, id: string): Promise<string | undefined> {
  return (await conn.select({ key: products.key }).from(products).where(eq(products.id, id)))[0]?.key;
}

type Change = { content?: Product; priority?: Priority; pinnedAt?: number | null; retiredAt?: number | null };
/** False where somebody changed the product since revision `rev`. */
export async function updateProduct(
  tx: Tx,
  { id, rev }: Pick<ProductRow, "id" | "rev">,
  { content, ...change }: Change,
): Promise<boolean> {
  const rows = await tx
    .update(products)
    .set({ ...change, ...(content ? { content: writeProduct(content) } : {}), rev: rev + 1 })
    .where(and(eq(products.id, id), eq(products.rev, rev)))
    .returning({ id: products.id });
  return rows.length > 0;
}

export async function insertProductChanges(
  tx: Tx,
  productId: string,
  facts: readonly ProductFact[],
  { at, actorId }: { at: number; actorId: string },
): Promise<void> {
  const rows = facts.map((fact) => ({
    id: randomUUID(),
    productId,
    fact,
    changedAt: at,
    changedById: actorId,
  }));
  if (rows.length > 0) await tx.insert(productChanges).values(rows);
}

/** What changed lately, the newest first. */
export async function findProductChanges(
  conn: Conn | Tx,
  productId: string,
  limit: number,
): Promise<{ id: string; fact: ProductFact; changedAt: number }[]> {
  return conn
    .select({ id: productChanges.id, fact: productChanges.fact, changedAt: productChanges.changedAt })
    .from(productChanges)
    .where(eq(productChanges.productId, productId))
    .orderBy(desc(productChanges.changedAt), asc(productChanges.id))
    .limit(limit);
}

export type ToReview = {
  id: string;
  key: string;
  prompt: Localized;
  facts: readonly ProductFact[];
  writtenAt: number;
};
/** Questions that stand on something that changed since they were written or read last. */
export async function findToReview(conn: Conn | Tx, productId: string): Promise<ToReview[]> {
  const rows = await conn
    .select({
      id: questions.id,
      key: questions.key,
      versionId: questionVersions.id,
      content: questionVersions.content,
      builtOn: questionVersions.builtOn,
      writtenAt: questionVersions.publishedAt,
    })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .where(and(eq(questions.productId, productId), isNull(questions.retiredAt), needsReview))
    .orderBy(questions.key);
  return rows.map(({ versionId, content, builtOn, ...row }) => ({
    ...row,
    prompt: readQuestion(versionId, content).prompt,
    facts: builtOn.split(",").filter(Boolean) as ProductFact[],
  }));
}

/** How many questions stand on each fact of a product. */
export async function countQuestionsByFact(
  conn: Conn,
  productId: string,
): Promise<Partial<Record<ProductFact, number>>> {
  const rows = await conn
    .select({ builtOn: questionVersions.builtOn })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .where(and(eq(questions.productId, productId), isNull(questions.retiredAt)));
  const counts: Partial<Record<ProductFact, number>> = {};
  for (const fact of rows.flatMap(({ builtOn }) => builtOn.split(",").filter(Boolean) as ProductFact[]))
    counts[fact] = (counts[fact] ?? 0) + 1;
  return counts;
}

export async function insertReview(tx: Tx, row: typeof questionReviews.$inferInsert): Promise<void> {
  await tx.insert(questionReviews).values(row);
}

/** Who passed a quiz since `since` with one of these questions in it, as far as `visible` reaches. */
export async function findPassedWith(
  conn: Conn,
  keys: readonly string[],
  since: number,
  visible: SQL | undefined,
) {
  if (keys.length === 0) return [];
  const rows = await conn
    .select({
      questionKey: answers.questionKey,
      attemptId: attempts.id,
      name: particulars.name,
      at: attemptResults.releasedAt,
      versionId: quizVersions.id,
      content: quizVersions.content,
    })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attemptId))
    .innerJoin(
      attemptResults,
      and(
        eq(attemptResults.attemptId, attempts.id),
        eq(attemptResults.isPassed, true),
        gte(attemptResults.releasedAt, since),
      ),
    )
    .innerJoin(standings, eq(standings.enrollmentId, attempts.enrollmentId))
    .innerJoin(particulars, eq(particulars.personId, attempts.traineeId))
    .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
    .where(and(inArray(answers.questionKey, [...keys]), visible))
    .orderBy(particulars.sortName, desc(attemptResults.releasedAt));
  return rows.map(({ versionId, content, ...row }) => ({ ...row, quiz: readQuiz(versionId, content).title }));
}
