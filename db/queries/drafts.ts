import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { DraftTopic } from "#app/domain/drafts/draft.ts";
import type { Conn, Tx } from "#db/engine";
import { leftOutDrafts, particulars, products, questions, questionVersions } from "#db/schema/index.ts";
import { isNewest, needsReview } from "./questions.ts";

/** What is asked about each product: its aspects, and its price, as far as no question of it waits to be read again. */
export async function findAskedTopics(conn: Conn | Tx): Promise<{ product: string; topic: DraftTopic }[]> {
  const isPriced = sql<number>`max(case when ${questions.kind} = 'calculated' or ${questionVersions.builtOn} like '%,price,%' then 1 else 0 end)`;
  const rows = await conn
    .select({ product: products.key, aspect: questions.aspect, isPriced: isPriced.mapWith(Boolean) })
    .from(questions)
    .innerJoin(products, eq(products.id, questions.productId))
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .where(and(isNull(questions.retiredAt), sql`not ${needsReview}`))
    .groupBy(products.key, questions.aspect);
  return rows.flatMap(({ product, aspect, isPriced: priced }) => [
    ...(aspect ? [{ product, topic: aspect }] : []),
    ...(priced ? [{ product, topic: "price" as const }] : []),
  ]);
}

/** What is left out now, the newest first. */
export async function findLeftOut(conn: Conn | Tx) {
  return conn
    .select({
      id: leftOutDrafts.id,
      product: products.key,
      topic: leftOutDrafts.topic,
      factsHash: leftOutDrafts.factsHash,
      at: leftOutDrafts.leftOutAt,
      by: particulars.name,
    })
    .from(leftOutDrafts)
    .innerJoin(products, eq(products.id, leftOutDrafts.productId))
    .leftJoin(particulars, eq(particulars.personId, leftOutDrafts.leftOutById))
    .where(isNull(leftOutDrafts.undoneAt))
    .orderBy(desc(leftOutDrafts.leftOutAt), leftOutDrafts.id);
}

export async function insertLeftOut(tx: Tx, row: typeof leftOutDrafts.$inferInsert): Promise<void> {
  await tx.insert(leftOutDrafts).values(row);
}

export async function updateLeftOutUndone(tx: Tx, id: string, undoneAt: number): Promise<void> {
  await tx.update(leftOutDrafts).set({ undoneAt }).where(eq(leftOutDrafts.id, id));
}
