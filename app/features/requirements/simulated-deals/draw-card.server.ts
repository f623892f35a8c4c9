import { type CardsOf, triedCards } from "#app/domain/deal-cards.ts";
import { drawScenario } from "#app/domain/scenario.ts";
import type { Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { journal } from "#db/journal.ts";
import { findDealCards, insertDealCard } from "#db/queries/deal-cards.ts";
import { findAllScenarios } from "#db/queries/scenarios.ts";

type Input = {
  id: string;
  enrollmentId: string;
  traineeId: string;
  requirementKey: string;
  number: number;
};

/** Draws the card of a try that was asked for; one that was drawn for it before stays, so that asking again changes nothing. */
export async function drawCard(tx: Tx, input: Input, now: number): Promise<void> {
  const { id, enrollmentId, traineeId, requirementKey, number } = input;
  const given: CardsOf = await findDealCards(tx, traineeId, requirementKey);
  if (given.some((card) => card.number === number)) return;
  const cards = (await findAllScenarios(tx, { inUse: true })).map(({ scenarioId, versionId }) => ({
    scenarioId,
    versionId,
    lot: contentHash([id, scenarioId]),
  }));
  const drawn = drawScenario(cards, { tried: triedCards(given, number), practised: [] });
  if (!drawn) return;
  await insertDealCard(tx, {
    id,
    enrollmentId,
    traineeId,
    requirementKey,
    number,
    scenarioVersionId: drawn.versionId,
    chosenById: null,
    chosenAt: now,
    requestId: id,
  });
  await journal(tx, {
    at: now,
    actorId: null,
    actorKind: "system",
    act: "deal.drawn",
    subjectId: traineeId,
    objectKind: "deal-card",
    objectId: id,
    body: { enrollmentId, requirementKey, number, scenarioVersionId: drawn.versionId },
  });
}
