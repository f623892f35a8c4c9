import { and, desc, eq, isNull } from "drizzle-orm";
import type { Quiz } from "#app/domain/quiz.ts";
import { readQuiz, readQuizDraft, writeQuizDraft } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { quizDrafts, quizVersions, quizzes } from "#db/schema/index.ts";

type By = { at: number; actorId: string };

/** A quiz as its authors have it now: its open draft, else what was published last. `number` is that version, 0 before the first; `rev` is 0 without a draft. */
export async function findEditedQuiz(conn: Conn | Tx, key: string) {
  const [row] = await conn
    .select({
      quizId: quizzes.id,
      draftId: quizDrafts.id,
      rev: quizDrafts.rev,
      draft: quizDrafts.content,
      versionId: quizVersions.id,
      number: quizVersions.number,
      content: quizVersions.content,
    })
    .from(quizzes)
    .leftJoin(quizDrafts, and(eq(quizDrafts.quizId, quizzes.id), isNull(quizDrafts.closedAt)))
    .leftJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
    .where(eq(quizzes.key, key))
    .orderBy(desc(quizVersions.number))
    .limit(1);
  const published = row?.versionId && row.content ? readQuiz(row.versionId, row.content) : undefined;
  const quiz = row?.draft ? readQuizDraft(row.draft) : published;
  return (
    row &&
    quiz && { quizId: row.quizId, draftId: row.draftId, rev: row.rev ?? 0, number: row.number ?? 0, quiz }
  );
}

export type EditedQuiz = NonNullable<Awaited<ReturnType<typeof findEditedQuiz>>>;

/** Every open draft with its quiz's key. */
export async function findOpenQuizDrafts(conn: Conn) {
  const rows = await conn
    .select({ key: quizzes.key, content: quizDrafts.content })
    .from(quizDrafts)
    .innerJoin(quizzes, eq(quizzes.id, quizDrafts.quizId))
    .where(isNull(quizDrafts.closedAt))
    .orderBy(quizzes.key);
  return rows.map(({ key, content }) => ({ key, quiz: readQuizDraft(content) }));
}

/** A quiz of which no version is published yet. */
export async function insertQuiz(tx: Tx, row: { id: string; key: string }): Promise<void> {
  await tx.insert(quizzes).values(row);
}

/** False where another draft of the quiz was opened meanwhile. */
export async function insertQuizDraft(
  tx: Tx,
  { id, quizId, quiz, at, actorId }: { id: string; quizId: string; quiz: Quiz } & By,
): Promise<boolean> {
  const content = writeQuizDraft(quiz);
  const rows = await tx
    .insert(quizDrafts)
    .values({ id, quizId, content, rev: 1, changedAt: at, changedById: actorId })
    .onConflictDoNothing()
    .returning();
  return rows.length > 0;
}

type Revision = { id: string; rev: number };

/** False where the draft is no longer at this revision. */
export async function updateQuizDraft(
  tx: Tx,
  draft: Revision,
  { quiz, at, actorId }: { quiz: Quiz } & By,
): Promise<boolean> {
  return change(tx, draft, { content: writeQuizDraft(quiz), changedAt: at, changedById: actorId });
}

/** Published or thrown away; false where the draft is no longer at this revision. */
export async function closeQuizDraft(tx: Tx, draft: Revision, { at, actorId }: By): Promise<boolean> {
  return change(tx, draft, { closedAt: at, changedAt: at, changedById: actorId });
}

async function change(
  tx: Tx,
  { id, rev }: Revision,
  values: Partial<typeof quizDrafts.$inferInsert>,
): Promise<boolean> {
  const rows = await tx
    .update(quizDrafts)
    .set({ ...values, rev: rev + 1 })
    .where(and(eq(quizDrafts.id, id), eq(quizDrafts.rev, rev), isNull(quizDrafts.closedAt)))
    .returning();
  return rows.length > 0;
}
