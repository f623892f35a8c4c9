import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Question } from "#app/domain/quiz-questions.ts";
import { readProduct, readQuestion } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { question as stored } from "#db/forms/question.ts";
import { contentHash } from "#db/hash.ts";
import {
  attemptQuestions,
  particulars,
  products,
  questionImports,
  questions,
  questionTags,
  questionVersions,
} from "#db/schema/index.ts";
import { isNewest } from "./questions.ts";

const atOnce = 400;

/** Which of these contents the bank holds already, by hash: the newest version of a question that is still asked. */
export async function findKnownHashes(conn: Conn | Tx, hashes: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let at = 0; at < hashes.length; at += atOnce) {
    const rows = await conn
      .select({ hash: questionVersions.contentHash })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .where(
        and(
          inArray(questionVersions.contentHash, hashes.slice(at, at + atOnce)),
          isNull(questions.retiredAt),
          isNewest,
        ),
      );
    for (const { hash } of rows) known.add(hash);
  }
  return known;
}

/** The hash under which a question's content is kept. */
export function hashOf(question: Question): string {
  return contentHash(stored.bare(question));
}

export async function hasQuestionImport(conn: Conn | Tx, requestId: string): Promise<boolean> {
  return (
    (
      await conn
        .select({ id: questionImports.id })
        .from(questionImports)
        .where(eq(questionImports.requestId, requestId))
    ).length > 0
  );
}

export async function insertQuestionImport(tx: Tx, row: typeof questionImports.$inferInsert): Promise<void> {
  await tx.insert(questionImports).values(row);
}

export async function findLastQuestionImports(conn: Conn, limit: number) {
  return conn
    .select({
      id: questionImports.id,
      format: questionImports.format,
      taken: questionImports.taken,
      at: questionImports.importedAt,
      by: particulars.name,
      undoneAt: questionImports.undoneAt,
    })
    .from(questionImports)
    .leftJoin(particulars, eq(particulars.personId, questionImports.importedById))
    .orderBy(desc(questionImports.importedAt))
    .limit(limit);
}

export async function findQuestionImport(conn: Conn | Tx, id: string) {
  const [row] = await conn
    .select({ id: questionImports.id, undoneAt: questionImports.undoneAt, taken: questionImports.taken })
    .from(questionImports)
    .where(eq(questionImports.id, id));
  return row;
}

/** Whether any question of an import stood in somebody's paper. */
export async function isImportAsked(conn: Conn | Tx, importId: string): Promise<boolean> {
  const rows = await conn
    .select({ key: questions.key })
    .from(questions)
    .innerJoin(attemptQuestions, eq(attemptQuestions.questionKey, questions.key))
    .where(eq(questions.importId, importId))
    .limit(1);
  return rows.length > 0;
}

/** Takes all questions of an import out of use. */
export async function updateImportUndone(tx: Tx, importId: string, at: number): Promise<void> {
  await tx
    .update(questions)
    .set({ retiredAt: at })
    .where(and(eq(questions.importId, importId), isNull(questions.retiredAt)));
  await tx.update(questionImports).set({ undoneAt: at }).where(eq(questionImports.id, importId));
}

/** Ids of products by key and by name in any language, in small letters. */
export async function findProductNames(conn: Conn | Tx): Promise<Map<string, string>> {
  const rows = await conn
    .select({ id: products.id, key: products.key, content: products.content })
    .from(products);
  return new Map(
    rows.flatMap(({ id, key, content }) => {
      return [key, ...Object.values(readProduct(content).name).filter((one) => one !== undefined)].map(
        (one) => [one.trim().toLowerCase(), id] as const,
      );
    }),
  );
}

/** All questions that are asked, with a tag where one is named, for an export. */
export async function findAllForExport(conn: Conn, tag: string | null) {
  const tagged =
    tag === null
      ? undefined
      : sql`exists (select 1 from question_tags g where g.question_id = ${questions.id} and g.tag = ${tag})`;
  const rows = await conn
    .select({
      id: questions.id,
      key: questions.key,
      versionId: questionVersions.id,
      content: questionVersions.content,
    })
    .from(questions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, questions.id), isNewest))
    .where(and(isNull(questions.retiredAt), tagged))
    .orderBy(questions.key);
  const tags = await conn
    .select({ id: questionTags.questionId, tag: questionTags.tag })
    .from(questionTags)
    .orderBy(questionTags.tag);
  const byId = new Map<string, string[]>();
  for (const one of tags) byId.set(one.id, [...(byId.get(one.id) ?? []), one.tag]);
  return rows.map(({ id, key, versionId, content }) => ({
    key,
    tags: byId.get(id) ?? [],
    question: readQuestion(versionId, content),
  }));
}
