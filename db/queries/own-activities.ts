import { eq } from "drizzle-orm";
import type { Conn } from "#db/engine";
import { activityChoices, activityConfirmations, clients, dayPlans } from "#db/schema/index.ts";

/** What somebody recorded of calls, meetings and so on, what was confirmed of it and planned, by table. */
export async function findOwnActivities(conn: Conn, personId: string) {
  return {
    activity_choices: await conn
      .select()
      .from(activityChoices)
      .where(eq(activityChoices.traineeId, personId)),
    activity_confirmations: await conn
      .select()
      .from(activityConfirmations)
      .where(eq(activityConfirmations.traineeId, personId)),
    clients: await conn.select().from(clients).where(eq(clients.subjectId, personId)),
    day_plans: await conn.select().from(dayPlans).where(eq(dayPlans.traineeId, personId)),
  };
}
