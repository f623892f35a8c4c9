import { and, eq, exists, inArray, isNotNull } from "drizzle-orm";
import type { Conn } from "#db/engine";
import {
  dealAttempts,
  dealCards,
  dealDraftMarks,
  dealExceptions,
  dealMarks,
  dealPanels,
  dealScorers,
} from "#db/schema/index.ts";

/** What is on record about somebody's simulated deals: of the cards only which they were, of a panel's marks those of a try that has its result. */
export async function findOwnDeals(conn: Conn, personId: string) {
  const rows = await conn.select().from(dealAttempts).where(eq(dealAttempts.traineeId, personId));
  const ids = rows.map(({ id }) => id);
  const cards = await conn.select().from(dealCards).where(eq(dealCards.traineeId, personId));
  const panels = await conn.select().from(dealPanels).where(eq(dealPanels.traineeId, personId));
  const excepted = await conn.select().from(dealExceptions).where(eq(dealExceptions.traineeId, personId));
  const scored = conn
    .select({ enrollmentId: dealAttempts.enrollmentId })
    .from(dealAttempts)
    .where(
      and(
        isNotNull(dealAttempts.panelId),
        eq(dealAttempts.enrollmentId, dealDraftMarks.enrollmentId),
        eq(dealAttempts.requirementKey, dealDraftMarks.requirementKey),
        eq(dealAttempts.number, dealDraftMarks.number),
      ),
    );
  return {
    deal_tries: rows.map(({ nonce: _, ...row }) => row),
    deal_cards: cards.map(({ requestId: _, ...row }) => row),
    deal_marks: await conn.select().from(dealMarks).where(inArray(dealMarks.dealAttemptId, ids)),
    deal_exceptions: excepted.map(({ requestId: _, ...row }) => row),
    deal_panels: panels.map(({ requestId: _, ...row }) => row),
    deal_scorers: await conn.select().from(dealScorers).where(eq(dealScorers.traineeId, personId)),
    deal_draft_marks: await conn
      .select()
      .from(dealDraftMarks)
      .where(and(eq(dealDraftMarks.traineeId, personId), exists(scored))),
  };
}
