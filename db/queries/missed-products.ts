import { and, eq, isNull, lt } from "drizzle-orm";
import type { Localized } from "#app/domain/localized.ts";
import { readProduct } from "#db/content.ts";
import type { Conn } from "#db/engine";
import { attemptMarks, attemptResults, attempts, products, questions } from "#db/schema/index.ts";

/** The products of what somebody did not know in one quiz, once its results are out. */
export async function findMissedProducts(
  conn: Conn,
  enrollmentId: string,
  requirementKey: string,
  limit: number,
): Promise<{ key: string; name: Localized }[]> {
  const rows = await conn
    .selectDistinct({ key: products.key, content: products.content })
    .from(attempts)
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .innerJoin(attemptMarks, and(eq(attemptMarks.attemptId, attempts.id), lt(attemptMarks.bp, 10_000)))
    .innerJoin(questions, eq(questions.key, attemptMarks.questionKey))
    .innerJoin(products, and(eq(products.id, questions.productId), isNull(products.retiredAt)))
    .where(and(eq(attempts.enrollmentId, enrollmentId), eq(attempts.requirementKey, requirementKey)))
    .orderBy(products.key)
    .limit(limit);
  return rows.map(({ key, content }) => ({ key, name: readProduct(content).name }));
}
