import { and, asc, desc, eq, inArray, isNull, like, notInArray, type SQL, sql } from "drizzle-orm";
import type { ProductFact } from "#app/domain/product-facts.ts";
import type { Question, QuestionKind } from "#app/domain/quiz-questions.ts";
import type { Day } from "#app/domain/working-days.ts";
import { readQuestion } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { particulars, products, questions, questionTags, questionVersions } from "#db/schema/index.ts";
import { isNewest, needsReview } from "./questions.ts";

export const bankStates = ["asked", "needs-review", "review-due", "practice", "retired"] as const;

export type BankFilter = {
  search: string;
  kind: QuestionKind | null;
  product: string | null;
  tag: string | null;
  aspect: Question["aspect"] | null;
  /** What of the product the question stands on. */
  fact?: ProductFact | null;
  state: (typeof bankStates)[number] | null;
  today: Day;
  /** Only what a quiz may ask now, and none of these. */
  askable?: { without: readonly string[] };
};

/** A question of the bank with its newest version. With its key: never for a trainee. */
export async function findQuestionEntry(conn: Conn | Tx, key: string) {
  const [row] = await conn
    .select({
      id: questions.id,
      key: questions.key,
      kind: questions.kind,
      product: products.key,
      productContent: products.content,
      ownerName: particulars.name,
      reviewBy: questions.reviewBy,
      isPractice: questions.isPractice,
      retiredAt: questions.retiredAt,
      number: questionVersions.number,
      edition: questionVersions.edition,
      versionId: questionVersions.id,
      content: questionVersions.content,
      needsReview: sql<number>`${needsReview}`,
    })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .leftJoin(products, eq(products.id, questions.productId))
    .leftJoin(particulars, eq(particulars.personId, questions.ownerId))
    .where(eq(questions.key, key));
  if (!row) return undefined;
  const tags = await conn
    .select({ tag: questionTags.tag })
    .from(questionTags)
    .where(eq(questionTags.questionId, row.id))
    .orderBy(questionTags.tag);
  const { content, ...entry } = row;
  return {
    ...entry,
    needsReview: Boolean(row.needsReview),
    tags: tags.map(({ tag }) => tag),
    question: readQuestion(row.versionId, content),
  };
}

/** All versions of a question, newest first. */
export async function findAllVersions(conn: Conn, questionId: string) {
  return conn
    .select({
      number: questionVersions.number,
      edition: questionVersions.edition,
      at: questionVersions.publishedAt,
      by: particulars.name,
    })
    .from(questionVersions)
    .leftJoin(particulars, eq(particulars.personId, questionVersions.publishedById))
    .where(eq(questionVersions.questionId, questionId))
    .orderBy(desc(questionVersions.number))
    .limit(50);
}

/** The bank's questions that fit, newest first. */
export async function findAllQuestions(conn: Conn, filter: BankFilter, limit: number, offset: number) {
  const rows = await conn
    .select({
      key: questions.key,
      kind: questions.kind,
      productContent: products.content,
      aspect: questions.aspect,
      isPractice: questions.isPractice,
      retiredAt: questions.retiredAt,
      reviewBy: questions.reviewBy,
      versionId: questionVersions.id,
      content: questionVersions.content,
      needsReview: sql<number>`${needsReview}`,
    })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .leftJoin(products, eq(products.id, questions.productId))
    .where(conditionOf(filter))
    .orderBy(desc(questions.createdAt), asc(questions.key))
    .limit(limit)
    .offset(offset);
  return rows.map(({ versionId, content, ...row }) => ({
    ...row,
    needsReview: Boolean(row.needsReview),
    question: readQuestion(versionId, content),
  }));
}

/** The tags of these questions, and how well each of them is answered: the mean of a hundred marks at most, nothing below three. */
export async function findStanding(
  conn: Conn,
  keys: readonly string[],
): Promise<Map<string, { tags: string[]; rateBp: number | null }>> {
  if (keys.length === 0) return new Map();
  const rate = sql<
    number | null
  >`(select case when count(*) < 3 then null else avg(m.bp) end from (select bp from attempt_marks where question_key = questions.key limit 100) m)`;
  const rows = await conn
    .select({ key: questions.key, rate })
    .from(questions)
    .where(inArray(questions.key, [...keys]));
  const tags = await conn
    .select({ key: questions.key, tag: questionTags.tag })
    .from(questionTags)
    .innerJoin(questions, eq(questions.id, questionTags.questionId))
    .where(inArray(questions.key, [...keys]))
    .orderBy(asc(questionTags.tag));
  return new Map(
    rows.map(({ key, rate: bp }) => [
      key,
      {
        tags: tags.filter((row) => row.key === key).map(({ tag }) => tag),
        rateBp: bp === null ? null : Math.round(Number(bp)),
      },
    ]),
  );
}

export async function countQuestions(conn: Conn, filter: BankFilter): Promise<number> {
  const [row] = await conn
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .leftJoin(products, eq(products.id, questions.productId))
    .where(conditionOf(filter));
  return row?.n ?? 0;
}

function conditionOf({
  search,
  kind,
  product,
  tag,
  aspect,
  fact,
  state,
  today,
  askable,
}: BankFilter): SQL | undefined {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
  const states: Record<(typeof bankStates)[number], SQL> = {
    asked: sql`${questions.retiredAt} is null`,
    "needs-review": sql`${questions.retiredAt} is null and ${needsReview}`,
    "review-due": sql`${questions.retiredAt} is null and ${questions.reviewBy} < ${today}`,
    practice: sql`${questions.isPractice}`,
    retired: sql`${questions.retiredAt} is not null`,
  };
  return and(
    ...words.map((word) => like(questionVersions.searched, `%${word.replace(/[%_\\]/g, "")}%`)),
    kind ? eq(questions.kind, kind) : undefined,
    product ? eq(products.key, product) : undefined,
    aspect ? eq(questions.aspect, aspect) : undefined,
    fact ? like(questionVersions.builtOn, `%,${fact},%`) : undefined,
    tag
      ? sql`exists (select 1 from question_tags g where g.question_id = ${questions.id} and g.tag = ${tag})`
      : undefined,
    state ? states[state] : isNull(questions.retiredAt),
    askable && and(eq(questions.isPractice, false), sql`not ${needsReview}`),
    askable && askable.without.length > 0 ? notInArray(questions.key, [...askable.without]) : undefined,
  );
}

/** Tags in use, the most used first. */
export async function findAllTags(conn: Conn, limit = 200): Promise<string[]> {
  const rows = await conn
    .select({ tag: questionTags.tag })
    .from(questionTags)
    .groupBy(questionTags.tag)
    .orderBy(desc(sql`count(*)`), asc(questionTags.tag))
    .limit(limit);
  return rows.map(({ tag }) => tag);
}

export async function findProductId(conn: Conn | Tx, key: string): Promise<string | undefined> {
  const [row] = await conn.select({ id: products.id }).from(products).where(eq(products.key, key));
  return row?.id;
}

/** Takes a question out of all draws, or brings it back. */
export async function updateRetired(tx: Tx, questionId: string, retiredAt: number | null): Promise<void> {
  await tx.update(questions).set({ retiredAt }).where(eq(questions.id, questionId));
}
