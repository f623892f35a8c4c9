import { eq } from "drizzle-orm";
import type { Conn } from "#db/engine";
import { activities, clientDeals, crmOwners, firstTests, monthResults } from "#db/schema/index.ts";

/** What is on record of somebody's work with clients, by table, and under which names a CRM knows them. */
export async function findWorkOnRecord(conn: Conn, personId: string) {
  return {
    activities: await conn.select().from(activities).where(eq(activities.traineeId, personId)),
    client_deals: await conn.select().from(clientDeals).where(eq(clientDeals.traineeId, personId)),
    month_results: await conn.select().from(monthResults).where(eq(monthResults.traineeId, personId)),
    first_tests: await conn.select().from(firstTests).where(eq(firstTests.traineeId, personId)),
    crm_owners: await conn.select().from(crmOwners).where(eq(crmOwners.personId, personId)),
  };
}
