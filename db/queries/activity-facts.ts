import { eq, sql } from "drizzle-orm";
import type { CountWay } from "#app/domain/activity-facts.ts";
import type { Facts } from "#app/domain/facts.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { activities, activityChoices, activityConfirmations } from "#db/schema/index.ts";

type Row = Pick<typeof activities.$inferSelect, "id" | "strikesId" | "replacesId">;

/** The rows that stand: none that takes another back, was taken back, or was said anew. */
export function standing<R extends Row>(rows: readonly R[]): R[] {
  const gone = new Set(rows.flatMap(({ strikesId, replacesId }) => [strikesId, replacesId]));
  return rows.filter(({ id, strikesId }) => strikesId === null && !gone.has(id));
}

/** By what a row is counted. */
export const countedBy = ({
  source,
  isDayNumber,
}: Pick<typeof activities.$inferSelect, "source" | "isDayNumber">): CountWay =>
  source === "import" ? "import" : isDayNumber ? "day" : "entries";

/** What counts of an enrollment's calls, meetings and so on, and how. */
export async function findActivityFacts(
  conn: Conn | Tx,
  id: string,
): Promise<Pick<Facts, "activities" | "activityChoices" | "confirmations">> {
  const rows = await prepared(conn, "facts.activities", (c) =>
    c
      .select({
        id: activities.id,
        kind: activities.kind,
        amount: activities.amount,
        occurredOn: activities.occurredOn,
        occurredAt: activities.occurredAt,
        recordedAt: activities.recordedAt,
        source: activities.source,
        isDayNumber: activities.isDayNumber,
        strikesId: activities.strikesId,
        replacesId: activities.replacesId,
      })
      .from(activities)
      .where(eq(activities.enrollmentId, sql.placeholder("id")))
      .orderBy(activities.recordedAt),
  ).execute({ id });
  const first = new Map<string, number>();
  for (const row of rows) first.set(row.id, first.get(row.replacesId ?? "") ?? row.recordedAt);
  const choices = await prepared(conn, "facts.activity-choices", (c) =>
    c
      .select({
        kind: activityChoices.kind,
        occurredOn: activityChoices.occurredOn,
        countedBy: activityChoices.countedBy,
      })
      .from(activityChoices)
      .where(eq(activityChoices.enrollmentId, sql.placeholder("id")))
      .orderBy(activityChoices.recordedAt, activityChoices.id),
  ).execute({ id });
  const looks = await prepared(conn, "facts.activity-confirmations", (c) =>
    c
      .select({
        id: activityConfirmations.id,
        kind: activityConfirmations.kind,
        occurredOn: activityConfirmations.occurredOn,
        amount: activityConfirmations.amount,
        recordedAt: activityConfirmations.recordedAt,
        strikesId: activityConfirmations.strikesId,
      })
      .from(activityConfirmations)
      .where(eq(activityConfirmations.enrollmentId, sql.placeholder("id")))
      .orderBy(activityConfirmations.recordedAt, activityConfirmations.id),
  ).execute({ id });
  const struck = new Set(looks.map(({ strikesId }) => strikesId));
  return {
    activities: standing(rows).map((row) => ({
      id: row.id,
      kind: row.kind,
      amount: row.amount,
      occurredOn: row.occurredOn,
      occurredAt: row.occurredAt,
      recordedAt: row.recordedAt,
      countedBy: countedBy(row),
      firstAt: first.get(row.id) ?? row.recordedAt,
    })),
    activityChoices: choices,
    confirmations: looks.flatMap(({ strikesId, ...look }) =>
      strikesId || struck.has(look.id) ? [] : [look],
    ),
  };
}
