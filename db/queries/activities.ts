import { and, desc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { activities } from "#db/schema/index.ts";

export type ActivityRow = typeof activities.$inferSelect;

/** False when the same request was recorded before. */
export async function insertActivity(tx: Tx, row: typeof activities.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(activities).values(row).onConflictDoNothing().returning({ id: activities.id })).length >
    0
  );
}

export async function findActivityById(
  conn: Conn | Tx,
  enrollmentId: string,
  id: string,
): Promise<ActivityRow | undefined> {
  return (
    await conn
      .select()
      .from(activities)
      .where(and(eq(activities.id, id), eq(activities.enrollmentId, enrollmentId)))
  )[0];
}

/** The newest entries of one kind, struck ones included. */
export async function findAllActivities(
  conn: Conn | Tx,
  enrollmentId: string,
  kind: ActivityRow["kind"],
  limit: number,
): Promise<ActivityRow[]> {
  return conn
    .select()
    .from(activities)
    .where(and(eq(activities.enrollmentId, enrollmentId), eq(activities.kind, kind)))
    .orderBy(desc(activities.recordedAt))
    .limit(limit);
}
