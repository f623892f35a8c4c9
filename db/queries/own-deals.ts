import { eq, inArray } from "drizzle-orm";
import type { Conn } from "#db/engine";
import { dealAttempts, dealCards, dealMarks } from "#db/schema/index.ts";

/** What is on record about somebody's simulated deals; of the cards only which they were. */
export async function findOwnDeals(conn: Conn, personId: string) {
  const rows = await conn.select().from(dealAttempts).where(eq(dealAttempts.traineeId, personId));
  const ids = rows.map(({ id }) => id);
  const cards = await conn.select().from(dealCards).where(eq(dealCards.traineeId, personId));
  return {
    deal_tries: rows.map(({ nonce: _, ...row }) => row),
    deal_cards: cards.map(({ requestId: _, ...row }) => row),
    deal_marks: await conn.select().from(dealMarks).where(inArray(dealMarks.dealAttemptId, ids)),
  };
}
