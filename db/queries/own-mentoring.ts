import { eq } from "drizzle-orm";
import type { Conn } from "#db/engine";
import { helpAnswers, helpRequests } from "#db/schema/index.ts";

/** What is on record about somebody's mentoring, by table: their part of their own record. */
export async function findOwnMentoring(conn: Conn, personId: string) {
  return {
    help_requests: await conn.select().from(helpRequests).where(eq(helpRequests.traineeId, personId)),
    help_answers: await conn.select().from(helpAnswers).where(eq(helpAnswers.traineeId, personId)),
  };
}
