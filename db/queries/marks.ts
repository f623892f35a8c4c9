import { eq } from "drizzle-orm";
import type { MarkOrigin } from "#app/domain/settled-marks.ts";
import type { AnswerKey } from "#app/domain/question-parts.ts";
import type { Conn, Tx } from "#db/engine";
import { answerKey } from "#db/forms/paper.ts";
import { attemptMarks, markLines, notes } from "#db/schema/index.ts";

export type Mark = {
  id: string;
  questionKey: string;
  bp: number;
  markedById: string | null;
  markedAt: number;
  noteId: string | null;
  comment: string | null;
  origin: MarkOrigin;
  levels: Record<string, number>;
};

export async function insertMarks(
  tx: Tx,
  rows: (Omit<typeof attemptMarks.$inferInsert, "key"> & { key?: AnswerKey })[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(attemptMarks)
      .values(rows.map(({ key, ...row }) => ({ ...row, key: key ? answerKey.write(key) : null })));
}

/** All marks of an attempt in the order made, with what was given line by line. */
export async function findAllMarks(conn: Conn | Tx, attemptId: string): Promise<Mark[]> {
  const rows = await conn
    .select({
      id: attemptMarks.id,
      questionKey: attemptMarks.questionKey,
      bp: attemptMarks.bp,
      origin: attemptMarks.origin,
      markedById: attemptMarks.markedById,
      markedAt: attemptMarks.markedAt,
      noteId: attemptMarks.noteId,
      comment: notes.body,
    })
    .from(attemptMarks)
    .leftJoin(notes, eq(notes.id, attemptMarks.noteId))
    .where(eq(attemptMarks.attemptId, attemptId))
    .orderBy(attemptMarks.markedAt, attemptMarks.id);
  const lines = await conn
    .select({ markId: markLines.markId, line: markLines.line, level: markLines.level })
    .from(markLines)
    .innerJoin(attemptMarks, eq(attemptMarks.id, markLines.markId))
    .where(eq(attemptMarks.attemptId, attemptId));
  return rows.map((row) => ({
    ...row,
    levels: Object.fromEntries(
      lines.filter(({ markId }) => markId === row.id).map(({ line, level }) => [line, level]),
    ),
  }));
}

export async function insertLines(
  tx: Tx,
  markId: string,
  levels: Readonly<Record<string, number>>,
): Promise<void> {
  const rows = Object.entries(levels).map(([line, level]) => ({ markId, line, level }));
  if (rows.length > 0) await tx.insert(markLines).values(rows);
}
