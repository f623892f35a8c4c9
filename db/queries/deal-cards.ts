import { and, desc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { dealCards, scenarioVersions } from "#db/schema/index.ts";

export type NewDealCard = typeof dealCards.$inferInsert;

/** Says which card a try is played by; false when this was said before. */
export async function insertDealCard(tx: Tx, row: NewDealCard): Promise<boolean> {
  const rows = await tx.insert(dealCards).values(row).onConflictDoNothing().returning({ id: dealCards.id });
  return rows.length > 0;
}

/** Which cards this person's tries were given, in every onboarding, the newest first. */
export async function findDealCards(conn: Conn | Tx, traineeId: string, requirementKey: string) {
  return conn
    .select({
      number: dealCards.number,
      versionId: dealCards.scenarioVersionId,
      scenarioId: scenarioVersions.scenarioId,
      chosenById: dealCards.chosenById,
    })
    .from(dealCards)
    .innerJoin(scenarioVersions, eq(scenarioVersions.id, dealCards.scenarioVersionId))
    .where(and(eq(dealCards.traineeId, traineeId), eq(dealCards.requirementKey, requirementKey)))
    .orderBy(desc(dealCards.chosenAt), desc(dealCards.id));
}
