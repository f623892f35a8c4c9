import { eq } from "drizzle-orm";
import { alias } from "#db/columns";
import type { Conn, Tx } from "#db/engine";
import { notes, oralExams } from "#db/schema/index.ts";

const internal = alias(notes, "internal");

/** The exam held for an attempt with both its notes; the internal one is never for the trainee. */
export async function findOralExam(conn: Conn | Tx, attemptId: string) {
  const [row] = await conn
    .select({
      examinerId: oralExams.examinerId,
      place: oralExams.place,
      finishedAt: oralExams.finishedAt,
      confirmedAt: oralExams.confirmedAt,
      note: notes.body,
      internalNote: internal.body,
    })
    .from(oralExams)
    .leftJoin(notes, eq(notes.id, oralExams.noteId))
    .leftJoin(internal, eq(internal.id, oralExams.internalNoteId))
    .where(eq(oralExams.attemptId, attemptId));
  return row;
}

export async function insertOralExam(tx: Tx, row: typeof oralExams.$inferInsert): Promise<void> {
  await tx.insert(oralExams).values(row);
}

export async function updateOralExam(
  tx: Tx,
  attemptId: string,
  change: Partial<typeof oralExams.$inferInsert>,
): Promise<void> {
  await tx.update(oralExams).set(change).where(eq(oralExams.attemptId, attemptId));
}
