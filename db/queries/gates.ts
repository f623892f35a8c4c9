import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { enrollments, gateDecisions, overrideConfirmations } from "#db/schema/index.ts";

export type GateDecision = typeof gateDecisions.$inferSelect;

/** False when this gate has been passed already. */
export async function insertGateDecision(tx: Tx, row: typeof gateDecisions.$inferInsert): Promise<boolean> {
  return (await tx.insert(gateDecisions).values(row).onConflictDoNothing().returning({ id: gateDecisions.id })).length > 0;
}

/** False when the override has been confirmed already. */
export async function insertOverrideConfirmation(tx: Tx, row: typeof overrideConfirmations.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(overrideConfirmations).values(row).onConflictDoNothing()
    .returning({ id: overrideConfirmations.decisionId });
  return rows.length > 0;
}

/** Every decision on an enrollment's gates, oldest first. */
export async function findAllGateDecisions(conn: Conn | Tx, enrollmentId: string): Promise<GateDecision[]> {
  return conn.select().from(gateDecisions).where(eq(gateDecisions.enrollmentId, enrollmentId)).orderBy(asc(gateDecisions.decidedAt));
}

export async function findOverride(conn: Conn | Tx, enrollmentId: string, stage: number): Promise<GateDecision | undefined> {
  return (await conn.select().from(gateDecisions).where(and(
    eq(gateDecisions.enrollmentId, enrollmentId), eq(gateDecisions.stage, stage), eq(gateDecisions.decision, "override"),
  )))[0];
}

/** Overrides of the whole company, newest first, with their confirmation where there is one. */
export async function findAllOverrides(conn: Conn, { limit, offset }: { limit: number; offset: number }) {
  return conn
    .select({
      id: gateDecisions.id, enrollmentId: gateDecisions.enrollmentId, traineeId: gateDecisions.traineeId,
      stage: gateDecisions.stage, decidedById: gateDecisions.decidedById, decidedAt: gateDecisions.decidedAt,
      category: gateDecisions.category, noteId: gateDecisions.noteId, expiresOn: gateDecisions.expiresOn,
      confirmedById: overrideConfirmations.confirmedById, confirmedAt: overrideConfirmations.confirmedAt,
    })
    .from(gateDecisions)
    .innerJoin(enrollments, eq(enrollments.id, gateDecisions.enrollmentId))
    .leftJoin(overrideConfirmations, eq(overrideConfirmations.decisionId, gateDecisions.id))
    .where(sql`${gateDecisions.decision} = 'override'`).orderBy(desc(gateDecisions.decidedAt)).limit(limit).offset(offset);
}
