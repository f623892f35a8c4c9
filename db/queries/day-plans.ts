import { and, asc, eq, gte } from "drizzle-orm";
import type { DayPlan } from "#app/domain/day-plans.ts";
import type { Conn, Tx } from "#db/engine";
import { dayPlans } from "#db/schema/index.ts";

/** What days from `from` on are planned for, oldest plan first. */
export async function findDayPlans(conn: Conn | Tx, enrollmentId: string, from: string): Promise<DayPlan[]> {
  return conn
    .select({ on: dayPlans.plannedOn, kind: dayPlans.kind })
    .from(dayPlans)
    .where(and(eq(dayPlans.enrollmentId, enrollmentId), gte(dayPlans.plannedOn, from)))
    .orderBy(asc(dayPlans.recordedAt), asc(dayPlans.id));
}

export async function insertDayPlan(tx: Tx, row: typeof dayPlans.$inferInsert): Promise<void> {
  await tx.insert(dayPlans).values(row);
}
