import { and, asc, eq, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import { judgedKinds } from "#app/domain/quiz-questions.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { isNewest, needsReview } from "#db/queries/questions.ts";
import {
  attemptMarks,
  attemptQuestions,
  attemptResults,
  attempts,
  products,
  questions,
  questionTags,
  questionVersions,
} from "#db/schema/index.ts";

/** What the choice knows of a question; one row for each of its tags. */
export const askable = {
  key: questions.key,
  kind: questions.kind,
  product: products.key,
  aspect: questions.aspect,
  isPractice: questions.isPractice,
  retiredAt: questions.retiredAt,
  needsReview: sql<number>`${needsReview}`,
  tag: questionTags.tag,
};

/** How many questions of the bank are for practice, may be asked, and never stood in a warm-up of this person; five at most. */
const freshPractice = (personId: SQL) =>
  sql<number>`(select count(*) from (
  select 1 from questions inner join question_versions on question_versions.question_id = questions.id and ${isNewest}
  where ${questions.isPractice} and ${isNull(questions.retiredAt)} and ${not(inArray(questions.kind, judgedKinds))} and not ${needsReview} and not ${askedBefore(personId)}
  limit 5) fresh)`.mapWith(Number);

const askedBefore = (personId: SQL) =>
  sql`exists (select 1 from warm_ups w inner join warm_up_answers x on x.warm_up_id = w.id where w.person_id = ${personId} and x.question_key = ${questions.key})`;

/** Every question of somebody's papers with its marks, once released, in the order made; and how much practice there is besides. */
export async function findAllAsked(conn: Conn | Tx, personId: string) {
  const id = sql.placeholder("id");
  return prepared(conn, "warm-up.asked", (c) =>
    c
      .select({
        ...askable,
        attemptId: attempts.id,
        submittedAt: attempts.submittedAt,
        releasedAt: attemptResults.releasedAt,
        bp: attemptMarks.bp,
        origin: attemptMarks.origin,
        fresh: freshPractice(sql`${id}`),
      })
      .from(attempts)
      .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
      .innerJoin(questions, eq(questions.key, attemptQuestions.questionKey))
      .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
      .leftJoin(products, eq(products.id, questions.productId))
      .leftJoin(questionTags, eq(questionTags.questionId, questions.id))
      .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
      .leftJoin(
        attemptMarks,
        and(
          eq(attemptMarks.attemptId, attemptResults.attemptId),
          eq(attemptMarks.questionKey, attemptQuestions.questionKey),
        ),
      )
      .where(eq(attempts.traineeId, id))
      .orderBy(asc(attemptMarks.markedAt), asc(attemptMarks.id)),
  ).execute({ id: personId });
}

/** Practice questions that may be asked and never stood in a warm-up of this person. */
export async function findFreshPractice(conn: Conn | Tx, personId: string) {
  return conn
    .select(askable)
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .leftJoin(products, eq(products.id, questions.productId))
    .leftJoin(questionTags, eq(questionTags.questionId, questions.id))
    .where(
      and(
        questions.isPractice,
        isNull(questions.retiredAt),
        sql`not ${needsReview}`,
        sql`not ${askedBefore(sql`${personId}`)}`,
      ),
    )
    .orderBy(questions.key);
}
