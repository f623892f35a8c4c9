import type { Aspect } from "#app/domain/aspects.ts";
import { and, asc, count, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { CellAnswer } from "#app/domain/coverage.ts";
import type { Conn } from "#db/engine";
import {
  attemptMarks,
  attemptResults,
  attempts,
  enrollments,
  products,
  questions,
  standings,
} from "#db/schema/index.ts";

/** How many questions are asked about each aspect of each product. */
export async function countQuestions(conn: Conn): Promise<{ product: string; aspect: Aspect; n: number }[]> {
  const rows = await conn
    .select({ product: products.key, aspect: questions.aspect, n: count() })
    .from(questions)
    .innerJoin(products, eq(products.id, questions.productId))
    .where(and(isNull(questions.retiredAt), isNotNull(questions.aspect)))
    .groupBy(products.key, questions.aspect);
  return rows.flatMap(({ aspect, ...row }) => (aspect ? [{ ...row, aspect }] : []));
}

/** The last mark of every answer about a product in released attempts, as far as `visible` reaches; nobody's name is among it. */
export async function findCellAnswers(conn: Conn, visible: SQL | undefined): Promise<CellAnswer[]> {
  const rows = await conn
    .select({
      attemptId: attemptMarks.attemptId,
      key: attemptMarks.questionKey,
      bp: attemptMarks.bp,
      product: products.key,
      aspect: questions.aspect,
    })
    .from(standings)
    .innerJoin(attempts, eq(attempts.enrollmentId, standings.enrollmentId))
    .innerJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .innerJoin(attemptMarks, eq(attemptMarks.attemptId, attempts.id))
    .innerJoin(questions, eq(questions.key, attemptMarks.questionKey))
    .innerJoin(products, eq(products.id, questions.productId))
    .where(and(isNotNull(questions.aspect), visible))
    .orderBy(asc(attemptMarks.markedAt));
  const last = new Map(rows.map((row) => [`${row.attemptId} ${row.key}`, row]));
  return [...last.values()].flatMap(({ product, aspect, bp }) => (aspect ? [{ product, aspect, bp }] : []));
}

/** The trainee's own record, and nobody else's. */
export function ownStandings(conn: Conn, traineeId: string): SQL {
  return inArray(
    standings.enrollmentId,
    conn.select({ id: enrollments.id }).from(enrollments).where(eq(enrollments.traineeId, traineeId)),
  );
}
