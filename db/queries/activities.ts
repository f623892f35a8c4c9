import { and, desc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { activities, activityChoices, activityConfirmations, clients, notes } from "#db/schema/index.ts";

export type ActivityRow = typeof activities.$inferSelect;

/** False when the same request was recorded before, or what it strikes or replaces is gone already. */
export async function insertActivity(tx: Tx, row: typeof activities.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(activities).values(row).onConflictDoNothing().returning({ id: activities.id })).length >
    0
  );
}

/** Takes a row back by another; false when it is gone already. */
export async function insertActivityStrike(
  tx: Tx,
  row: ActivityRow,
  strike: Pick<ActivityRow, "id" | "recordedAt" | "recordedById"> & { noteId?: string },
): Promise<boolean> {
  if (!(await isStanding(tx, row.id))) return false;
  return insertActivity(tx, {
    ...row,
    ...strike,
    requestId: strike.id,
    externalId: null,
    replacesId: null,
    strikesId: row.id,
  });
}

/** Whether a row was neither taken back nor said anew. */
export async function isStanding(conn: Conn | Tx, id: string): Promise<boolean> {
  const later = await conn
    .select({ id: activities.id })
    .from(activities)
    .where(or(eq(activities.strikesId, id), eq(activities.replacesId, id)));
  return later.length === 0;
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

/** What this person recorded with this request before. */
export async function findActivityByRequest(
  conn: Conn | Tx,
  { recordedById, requestId }: Pick<ActivityRow, "recordedById" | "requestId">,
): Promise<ActivityRow | undefined> {
  return (
    await conn
      .select()
      .from(activities)
      .where(and(eq(activities.requestId, requestId), eq(activities.recordedById, recordedById)))
  )[0];
}

/** The newest entries, struck ones included, with the words beside them. */
export async function findAllActivities(
  conn: Conn | Tx,
  enrollmentId: string,
  kind: ActivityRow["kind"] | null,
  limit: number,
) {
  const rows = await conn
    .select({ row: activities, client: clients.name, note: notes.body })
    .from(activities)
    .leftJoin(clients, eq(clients.id, activities.clientId))
    .leftJoin(notes, eq(notes.id, activities.noteId))
    .where(and(eq(activities.enrollmentId, enrollmentId), kind ? eq(activities.kind, kind) : undefined))
    .orderBy(desc(activities.occurredOn), desc(activities.recordedAt), desc(activities.id))
    .limit(limit);
  return rows.map(({ row, client, note }) => ({ ...row, client, note }));
}

export async function insertClient(tx: Tx, row: typeof clients.$inferInsert): Promise<void> {
  await tx.insert(clients).values(row);
}

export async function findClientName(conn: Conn | Tx, id: string): Promise<string | null> {
  return (await conn.select({ name: clients.name }).from(clients).where(eq(clients.id, id)))[0]?.name ?? null;
}

export async function insertActivityChoice(tx: Tx, row: typeof activityChoices.$inferInsert): Promise<void> {
  await tx.insert(activityChoices).values(row);
}

/** False when the same request confirmed it before. */
export async function insertConfirmation(
  tx: Tx,
  row: typeof activityConfirmations.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(activityConfirmations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: activityConfirmations.id });
  return rows.length > 0;
}

/** Confirmations by id, but for those that take others back. */
export async function findConfirmations(conn: Conn | Tx, enrollmentId: string, ids: readonly string[]) {
  return conn
    .select()
    .from(activityConfirmations)
    .where(
      and(
        eq(activityConfirmations.enrollmentId, enrollmentId),
        inArray(activityConfirmations.id, [...ids]),
        isNull(activityConfirmations.strikesId),
      ),
    );
}
