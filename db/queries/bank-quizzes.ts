import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { attempts, quizVersions, quizzes } from "#db/schema/index.ts";

/** Keys of all published quizzes with their newest content, by key. */
export async function findAllQuizVersions(conn: Conn | Tx) {
  return conn
    .select({
      key: quizzes.key,
      quizId: quizzes.id,
      versionId: quizVersions.id,
      number: quizVersions.number,
      content: quizVersions.content,
      publishedAt: quizVersions.publishedAt,
    })
    .from(quizzes)
    .innerJoin(
      quizVersions,
      and(
        eq(quizVersions.quizId, quizzes.id),
        sql`${quizVersions.number} = (select max(v.number) from quiz_versions v where v.quiz_id = ${quizzes.id})`,
      ),
    )
    .orderBy(quizzes.key);
}

export async function findAllQuizKeys(conn: Conn | Tx): Promise<string[]> {
  return (await conn.select({ key: quizzes.key }).from(quizzes)).map(({ key }) => key);
}

/** The newest version of one quiz. */
export async function findQuizEntry(conn: Conn | Tx, key: string) {
  const [row] = await conn
    .select({
      quizId: quizzes.id,
      versionId: quizVersions.id,
      number: quizVersions.number,
      content: quizVersions.content,
    })
    .from(quizzes)
    .innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
    .where(eq(quizzes.key, key))
    .orderBy(desc(quizVersions.number))
    .limit(1);
  return (
    row && {
      quizId: row.quizId,
      versionId: row.versionId,
      number: row.number,
      quiz: readQuiz(row.versionId, row.content),
    }
  );
}

/** How many people sit an older version of each quiz now, by quiz id. */
export async function countOnOlderVersions(conn: Conn): Promise<Map<string, number>> {
  const rows = await conn
    .select({ quizId: attempts.quizId, n: sql<number>`count(*)`.mapWith(Number) })
    .from(attempts)
    .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
    .where(
      and(
        isNull(attempts.submittedAt),
        sql`${quizVersions.number} < (select max(v.number) from quiz_versions v where v.quiz_id = ${attempts.quizId})`,
      ),
    )
    .groupBy(attempts.quizId);
  return new Map(rows.map(({ quizId, n }) => [quizId, n]));
}
