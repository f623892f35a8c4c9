import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { BankQuestion } from "#app/domain/quiz-draw.ts";
import type { Quiz } from "#app/domain/quiz-questions.ts";
import { readQuestion, readQuiz } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { questions, questionVersions, quizVersions, quizzes } from "#db/schema/index.ts";

export type PublishedQuiz = { quizId: string; versionId: string; quiz: Quiz };

/** The newest version of a quiz. */
export async function findQuizByKey(conn: Conn | Tx, key: string): Promise<PublishedQuiz | undefined> {
  const [row] = await conn.select({ quizId: quizzes.id, versionId: quizVersions.id, content: quizVersions.content })
    .from(quizzes).innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
    .where(eq(quizzes.key, key)).orderBy(desc(quizVersions.number)).limit(1);
  return row && { quizId: row.quizId, versionId: row.versionId, quiz: readQuiz(row.versionId, row.content) };
}

/** The newest version of each of these questions that is still asked. With its key: never for a trainee. */
export async function findBank(conn: Conn | Tx, keys: readonly string[]): Promise<BankQuestion[]> {
  if (keys.length === 0) return [];
  const rows = await conn.select({ key: questions.key, versionId: questionVersions.id, content: questionVersions.content })
    .from(questions).innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
    .where(and(inArray(questions.key, [...new Set(keys)]), isNull(questions.retiredAt)))
    .orderBy(questions.key, questionVersions.number);
  const newest = new Map(rows.map((row) => [row.key, row]));
  return [...newest.values()].map(({ key, versionId, content }) =>
    ({ key, versionId, question: readQuestion(versionId, content) }));
}
