import { and, asc, desc, eq, isNull, ne, type SQL } from "drizzle-orm";
import type { KnownContent } from "#app/domain/programme-problems.ts";
import type { Conn, Tx } from "#db/engine";
import { readDocument, readProduct, readProgramme, readQuiz } from "#db/content.ts";
import {
  documents,
  documentVersions,
  particulars,
  products,
  programmeDrafts,
  programmeMoves,
  programmes,
  programmeVersions,
  quizVersions,
  quizzes,
  standings,
} from "#db/schema/index.ts";
import type { Localized } from "#app/domain/localized.ts";

export type Draft = typeof programmeDrafts.$inferSelect;

export async function findVersionById(conn: Conn | Tx, id: string) {
  const [row] = await conn
    .select({
      id: programmeVersions.id,
      number: programmeVersions.number,
      content: programmeVersions.content,
      programmeId: programmes.id,
      key: programmes.key,
    })
    .from(programmeVersions)
    .innerJoin(programmes, eq(programmes.id, programmeVersions.programmeId))
    .where(eq(programmeVersions.id, id));
  return row;
}

/** The newest version of every programme, those no longer offered too. */
export async function findAllNewestVersions(conn: Conn | Tx) {
  const rows = await conn
    .select({
      programmeId: programmes.id,
      key: programmes.key,
      isOffered: programmes.isOffered,
      versionId: programmeVersions.id,
      number: programmeVersions.number,
      content: programmeVersions.content,
    })
    .from(programmes)
    .innerJoin(programmeVersions, eq(programmeVersions.programmeId, programmes.id))
    .orderBy(programmes.createdAt, programmes.key, desc(programmeVersions.number));
  return rows.filter((row, index) => rows.findIndex(({ key }) => key === row.key) === index);
}

export async function updateOffered(tx: Tx, programmeId: string, isOffered: boolean): Promise<void> {
  await tx.update(programmes).set({ isOffered }).where(eq(programmes.id, programmeId));
}

export async function findOpenDrafts(conn: Conn | Tx) {
  return conn
    .select({ draft: programmeDrafts, changedBy: particulars.name })
    .from(programmeDrafts)
    .innerJoin(particulars, eq(particulars.personId, programmeDrafts.changedById))
    .where(isNull(programmeDrafts.closedAt))
    .orderBy(programmeDrafts.createdAt);
}

export async function findDraftById(conn: Conn | Tx, id: string) {
  const [row] = await conn
    .select({ draft: programmeDrafts, changedBy: particulars.name })
    .from(programmeDrafts)
    .innerJoin(particulars, eq(particulars.personId, programmeDrafts.changedById))
    .where(and(eq(programmeDrafts.id, id), isNull(programmeDrafts.closedAt)));
  return row;
}

export async function findOpenDraftOf(conn: Conn | Tx, programmeId: string) {
  return (
    await conn
      .select({ id: programmeDrafts.id })
      .from(programmeDrafts)
      .where(and(eq(programmeDrafts.programmeId, programmeId), isNull(programmeDrafts.closedAt)))
  )[0];
}

export async function insertDraft(tx: Tx, row: typeof programmeDrafts.$inferInsert): Promise<void> {
  await tx.insert(programmeDrafts).values(row);
}

/** False where somebody changed the draft since revision `rev`. */
export async function updateDraft(
  tx: Tx,
  { id, rev }: Pick<Draft, "id" | "rev">,
  change: Partial<Draft>,
): Promise<boolean> {
  const rows = await tx
    .update(programmeDrafts)
    .set({ ...change, rev: rev + 1 })
    .where(and(eq(programmeDrafts.id, id), eq(programmeDrafts.rev, rev), isNull(programmeDrafts.closedAt)))
    .returning();
  return rows.length > 0;
}

type Named = { key: string; title: Localized };
/** The quizzes, documents and products a programme may name. */
export async function findKnownContent(
  conn: Conn | Tx,
): Promise<{ known: KnownContent; quizzes: Named[]; documents: Named[]; products: Named[] }> {
  const newest = <T extends { key: string }>(rows: T[]) =>
    rows.filter((row, index) => rows.findIndex(({ key }) => key === row.key) === index);
  const allQuizzes = newest(
    await conn
      .select({ key: quizzes.key, id: quizVersions.id, content: quizVersions.content })
      .from(quizzes)
      .innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
      .orderBy(asc(quizzes.key), desc(quizVersions.number)),
  ).map(({ key, id, content }) => ({ key, title: readQuiz(id, content).title }));
  const allDocuments = newest(
    await conn
      .select({ key: documents.key, id: documentVersions.id, content: documentVersions.content })
      .from(documents)
      .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
      .where(isNull(documents.retiredAt))
      .orderBy(asc(documents.key), desc(documentVersions.number)),
  ).map(({ key, id, content }) => ({ key, title: readDocument(id, content).title }));
  const allProducts = (
    await conn
      .select({ key: products.key, content: products.content })
      .from(products)
      .orderBy(products.priority, products.key)
  ).map(({ key, content }) => ({ key, title: readProduct(content).name }));
  const keys = (rows: Named[]) => rows.map(({ key }) => key);
  return {
    known: { quizzes: keys(allQuizzes), documents: keys(allDocuments), products: keys(allProducts) },
    quizzes: allQuizzes,
    documents: allDocuments,
    products: allProducts,
  };
}

/** Running trainees of a programme who are on another version of it than this. */
export async function findOnOtherVersions(
  conn: Conn,
  programmeId: string,
  versionId: string,
  visible: SQL | undefined,
  limit: number,
) {
  return conn
    .select({
      enrollmentId: standings.enrollmentId,
      name: particulars.name,
      stage: standings.stage,
      number: programmeVersions.number,
    })
    .from(standings)
    .innerJoin(programmeVersions, eq(programmeVersions.id, standings.programmeVersionId))
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .where(
      and(
        eq(programmeVersions.programmeId, programmeId),
        ne(programmeVersions.id, versionId),
        isNull(standings.ending),
        visible,
      ),
    )
    .orderBy(particulars.sortName)
    .limit(limit);
}

export async function insertMove(tx: Tx, row: typeof programmeMoves.$inferInsert): Promise<void> {
  await tx.insert(programmeMoves).values(row);
}

/** Titles of the programmes whose newest version asks each quiz, by the quiz's key. */
export async function findAskingProgrammes(conn: Conn): Promise<Map<string, Localized[]>> {
  const asking = new Map<string, Localized[]>();
  for (const { versionId, content } of await findAllNewestVersions(conn)) {
    const { title, stages } = readProgramme(versionId, content);
    const keys = stages.flatMap(({ requirements }) =>
      requirements.flatMap((one) => (one.kind === "quiz" ? [one.quiz] : [])),
    );
    for (const key of new Set(keys)) asking.set(key, [...(asking.get(key) ?? []), title]);
  }
  return asking;
}
