import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Subject } from "#app/domain/access.ts";
import type { HandoverOwed } from "#app/domain/handover.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { findSubjectOfEnrollment } from "#db/queries/subjects.ts";
import { handovers, mentorAssignments, notes, people } from "#db/schema/index.ts";

/** The note that is asked for now in one enrollment, or null. */
export async function findHandoverOwed(conn: Conn | Tx, enrollmentId: string): Promise<HandoverOwed | null> {
  const [row] = await prepared(conn, "facts.handover", (c) =>
    c
      .select({
        assignmentId: mentorAssignments.id,
        fromId: mentorAssignments.handoverFromId,
        since: mentorAssignments.fromAt,
        goneAt: people.deactivatedAt,
      })
      .from(mentorAssignments)
      .leftJoin(handovers, eq(handovers.assignmentId, mentorAssignments.id))
      .leftJoin(people, eq(people.id, mentorAssignments.handoverFromId))
      .where(
        and(
          eq(mentorAssignments.enrollmentId, sql.placeholder("id")),
          isNull(mentorAssignments.toAt),
          isNotNull(mentorAssignments.handoverFromId),
          isNull(handovers.id),
        ),
      ),
  ).execute({ id: enrollmentId });
  if (!row?.fromId) return null;
  const { assignmentId, fromId, since, goneAt } = row;
  return { assignmentId, fromId, since, isFromHere: goneAt === null };
}

/** The running onboardings in which this person's note is asked for. */
export async function findAllHandingOver(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: mentorAssignments.enrollmentId })
    .from(mentorAssignments)
    .where(and(eq(mentorAssignments.handoverFromId, personId), isNull(mentorAssignments.toAt)));
  return rows.map(({ id }) => id);
}

/** Whose record it is to the mentor before, while their note is asked for; else as it is. */
export async function findSubjectOfHandover(conn: Conn, enrollmentId: string): Promise<Subject | undefined> {
  const subject = await findSubjectOfEnrollment(conn, enrollmentId);
  const owed = subject && (await findHandoverOwed(conn, enrollmentId));
  return subject && { ...subject, mentorId: owed?.fromId ?? null, mentorCoverId: null };
}

/** The notes handed over in one enrollment, oldest first. */
export async function findHandovers(conn: Conn | Tx, enrollmentId: string) {
  const rows = await conn
    .select()
    .from(handovers)
    .where(eq(handovers.enrollmentId, enrollmentId))
    .orderBy(asc(handovers.writtenAt));
  return rows;
}

/** False when it was written before. */
export async function insertHandover(tx: Tx, row: typeof handovers.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(handovers).values(row).onConflictDoNothing().returning({ id: handovers.id })).length > 0
  );
}

/** What the newest note says, with who wrote it; null where none was written. */
export async function findLastHandover(conn: Conn, enrollmentId: string) {
  const written = (await findHandovers(conn, enrollmentId)).filter(({ how }) => how === "written");
  const last = written.at(-1);
  if (!last) return null;
  const text = async (id: string | null) =>
    id ? ((await conn.select({ body: notes.body }).from(notes).where(eq(notes.id, id)))[0]?.body ?? "") : "";
  return { ...last, record: await text(last.noteId), along: await text(last.alongNoteId) };
}
