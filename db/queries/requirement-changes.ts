import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { RequirementChange } from "#app/domain/facts.ts";
import { type OwnRequirement, withOwnRequirements } from "#app/domain/own-requirements.ts";
import type { Programme } from "#app/domain/programme.ts";
import { readOwnRequirement } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { findProgrammes } from "#db/queries/waits.ts";
import { enrollments, notes, requirementChanges } from "#db/schema/index.ts";

/** What was changed for one person, and the requirements that were added; what was erased with them is in neither. */
export type OwnChanges = { changes: RequirementChange[]; own: OwnRequirement[] };

/** The changes of these onboardings, oldest first, by enrollment. */
export async function findRequirementChanges(
  conn: Conn | Tx,
  enrollmentIds: readonly string[],
): Promise<(enrollmentId: string) => OwnChanges> {
  const wanted = [...new Set(enrollmentIds)];
  const rows =
    wanted.length === 0
      ? []
      : await conn
          .select({
            enrollmentId: requirementChanges.enrollmentId,
            id: requirementChanges.id,
            change: requirementChanges.change,
            requirementKey: requirementChanges.requirementKey,
            at: requirementChanges.changedAt,
            byId: requirementChanges.changedById,
            noteId: requirementChanges.noteId,
            body: notes.body,
          })
          .from(requirementChanges)
          .leftJoin(notes, eq(notes.id, requirementChanges.noteId))
          .where(inArray(requirementChanges.enrollmentId, wanted))
          .orderBy(asc(requirementChanges.changedAt), asc(requirementChanges.id));
  return (id) => {
    const theirs = rows.filter(({ enrollmentId }) => enrollmentId === id);
    return {
      changes: theirs.map(({ enrollmentId: _, body: __, ...change }) => change),
      own: theirs.flatMap(({ id: changeId, change, body }) =>
        change === "added" && body ? [{ changeId, ...readOwnRequirement(body) }] : [],
      ),
    };
  };
}

/** The programme of each of these onboardings as it is for that person, by enrollment. */
export async function findOwnProgrammes(
  conn: Conn | Tx,
  rows: readonly { enrollmentId: string; programmeVersionId: string }[],
): Promise<Map<string, Programme>> {
  const programmes = await findProgrammes(
    conn,
    rows.map(({ programmeVersionId }) => programmeVersionId),
  );
  const changesOf = await findRequirementChanges(
    conn,
    rows.map(({ enrollmentId }) => enrollmentId),
  );
  return new Map(
    rows.flatMap(({ enrollmentId, programmeVersionId }) => {
      const programme = programmes.get(programmeVersionId);
      const { changes, own } = changesOf(enrollmentId);
      return programme ? [[enrollmentId, withOwnRequirements(programme, changes, own)] as const] : [];
    }),
  );
}

/** False when the same request was recorded before. */
export async function insertRequirementChange(
  tx: Tx,
  row: typeof requirementChanges.$inferInsert,
): Promise<boolean> {
  const done = await tx
    .insert(requirementChanges)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: requirementChanges.id });
  return done.length > 0;
}

/** What was switched off as an exception, newest first, with why and when it was switched on again. */
export async function findAllSwitchedOff(conn: Conn, { limit, offset }: { limit: number; offset: number }) {
  return conn
    .select({
      id: requirementChanges.id,
      enrollmentId: requirementChanges.enrollmentId,
      traineeId: requirementChanges.traineeId,
      requirementKey: requirementChanges.requirementKey,
      byId: requirementChanges.changedById,
      at: requirementChanges.changedAt,
      programmeVersionId: enrollments.programmeVersionId,
      reason: notes.body,
      onAt: sql<
        number | null
      >`(select min(o.changed_at) from requirement_changes o where o.enrollment_id = ${requirementChanges.enrollmentId} and o.requirement_key = ${requirementChanges.requirementKey} and o.change = 'switched-on' and o.changed_at >= ${requirementChanges.changedAt})`.mapWith(
        Number,
      ),
    })
    .from(requirementChanges)
    .innerJoin(enrollments, eq(enrollments.id, requirementChanges.enrollmentId))
    .leftJoin(notes, eq(notes.id, requirementChanges.noteId))
    .where(eq(requirementChanges.change, "switched-off"))
    .orderBy(desc(requirementChanges.changedAt), requirementChanges.id)
    .limit(limit)
    .offset(offset);
}
