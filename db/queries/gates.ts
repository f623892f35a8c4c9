import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Receipt } from "#app/domain/receipts.ts";
import type { Conn, Tx } from "#db/engine";
import { receipt as receipts } from "#db/forms/receipt.ts";
import {
  enrollments,
  gateDecisions,
  gateReopenings,
  notes,
  exceptionConfirmations,
} from "#db/schema/index.ts";

export type GateDecision = typeof gateDecisions.$inferSelect;

/** False when this gate has been passed already. */
export async function insertGateDecision(
  tx: Tx,
  { receipt, ...row }: Omit<typeof gateDecisions.$inferInsert, "receipt"> & { receipt: Receipt },
): Promise<boolean> {
  return (
    (
      await tx
        .insert(gateDecisions)
        .values({ ...row, receipt: receipts.write(receipt) })
        .onConflictDoNothing()
        .returning({ id: gateDecisions.id })
    ).length > 0
  );
}

/** The decision by which a stage is passed now; undefined where it is not, or was reopened. */
export async function findPassingDecision(
  conn: Conn | Tx,
  enrollmentId: string,
  stage: number,
): Promise<GateDecision | undefined> {
  const [row] = await conn
    .select({ decision: gateDecisions })
    .from(gateDecisions)
    .leftJoin(gateReopenings, eq(gateReopenings.decisionId, gateDecisions.id))
    .where(
      and(
        eq(gateDecisions.enrollmentId, enrollmentId),
        eq(gateDecisions.stage, stage),
        ne(gateDecisions.decision, "not-yet"),
        isNull(gateReopenings.decisionId),
      ),
    );
  return row?.decision;
}

/** Who passed which stage of these onboardings; what was reopened is left out. */
export async function findPassesOf(conn: Conn, enrollmentIds: readonly string[]) {
  if (enrollmentIds.length === 0) return [];
  return conn
    .select({
      enrollmentId: gateDecisions.enrollmentId,
      stage: gateDecisions.stage,
      decidedById: gateDecisions.decidedById,
    })
    .from(gateDecisions)
    .leftJoin(gateReopenings, eq(gateReopenings.decisionId, gateDecisions.id))
    .where(
      and(
        inArray(gateDecisions.enrollmentId, [...new Set(enrollmentIds)]),
        ne(gateDecisions.decision, "not-yet"),
        isNull(gateReopenings.decisionId),
      ),
    );
}

export async function countReopenings(tx: Tx, enrollmentId: string, stage: number): Promise<number> {
  const rows = await tx
    .select({ id: gateReopenings.decisionId })
    .from(gateReopenings)
    .innerJoin(gateDecisions, eq(gateDecisions.id, gateReopenings.decisionId))
    .where(and(eq(gateDecisions.enrollmentId, enrollmentId), eq(gateDecisions.stage, stage)));
  return rows.length;
}

/** False when the gate has been reopened already. */
export async function insertReopening(tx: Tx, row: typeof gateReopenings.$inferInsert): Promise<boolean> {
  return (
    (
      await tx
        .insert(gateReopenings)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: gateReopenings.decisionId })
    ).length > 0
  );
}

/** Gates of an enrollment that were taken back: which decision, by whom, when and why. */
export async function findReopenings(conn: Conn, enrollmentId: string) {
  return conn
    .select({
      decisionId: gateReopenings.decisionId,
      by: gateReopenings.reopenedById,
      at: gateReopenings.reopenedAt,
      reason: notes.body,
    })
    .from(gateReopenings)
    .innerJoin(gateDecisions, eq(gateDecisions.id, gateReopenings.decisionId))
    .leftJoin(notes, eq(notes.id, gateReopenings.noteId))
    .where(eq(gateDecisions.enrollmentId, enrollmentId));
}

/** Exceptions of an enrollment that somebody has confirmed since. */
export async function findConfirmations(conn: Conn, enrollmentId: string) {
  const rows = await conn
    .select({ row: exceptionConfirmations })
    .from(exceptionConfirmations)
    .innerJoin(gateDecisions, eq(gateDecisions.id, exceptionConfirmations.decisionId))
    .where(eq(gateDecisions.enrollmentId, enrollmentId));
  return rows.map(({ row }) => row);
}

/** False when the override has been confirmed already. */
export async function insertExceptionConfirmation(
  tx: Tx,
  row: typeof exceptionConfirmations.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(exceptionConfirmations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: exceptionConfirmations.decisionId });
  return rows.length > 0;
}

/** Every decision on an enrollment's gates, oldest first. */
export async function findAllGateDecisions(conn: Conn | Tx, enrollmentId: string): Promise<GateDecision[]> {
  return conn
    .select()
    .from(gateDecisions)
    .where(eq(gateDecisions.enrollmentId, enrollmentId))
    .orderBy(asc(gateDecisions.decidedAt));
}

export async function findException(
  conn: Conn | Tx,
  enrollmentId: string,
  stage: number,
): Promise<GateDecision | undefined> {
  const decision = await findPassingDecision(conn, enrollmentId, stage);
  return decision?.decision === "override" ? decision : undefined;
}

/** Overrides of the whole company, newest first, with their confirmation where there is one. */
export async function findAllExceptions(conn: Conn, { limit, offset }: { limit: number; offset: number }) {
  return conn
    .select({
      id: gateDecisions.id,
      enrollmentId: gateDecisions.enrollmentId,
      traineeId: gateDecisions.traineeId,
      stage: gateDecisions.stage,
      decidedById: gateDecisions.decidedById,
      decidedAt: gateDecisions.decidedAt,
      category: gateDecisions.category,
      noteId: gateDecisions.noteId,
      expiresOn: gateDecisions.expiresOn,
      confirmedById: exceptionConfirmations.confirmedById,
      confirmedAt: exceptionConfirmations.confirmedAt,
    })
    .from(gateDecisions)
    .innerJoin(enrollments, eq(enrollments.id, gateDecisions.enrollmentId))
    .leftJoin(exceptionConfirmations, eq(exceptionConfirmations.decisionId, gateDecisions.id))
    .where(sql`${gateDecisions.decision} = 'override'`)
    .orderBy(desc(gateDecisions.decidedAt))
    .limit(limit)
    .offset(offset);
}
