import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { triedCards } from "#app/domain/deal-cards.ts";
import { nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findDealCards, insertDealCard } from "#db/queries/deal-cards.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { findAllScenarios } from "#db/queries/scenarios.ts";

type Input = { enrollmentId: string; key: string; scenarioId: string; requestId: string };
type Code = OpeningRefusal | "not-found" | "not-yours" | "not-asked" | "no-such-card" | "card-tried";
type Outcome = { ok: true } | { ok: false; code: Code };

/** Whoever leads takes another card than the one that was drawn; never one of an earlier try. */
export async function chooseCard(
  actor: Actor,
  { enrollmentId, key, scenarioId, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, { enrollmentId, key }, ["simulated-deal"], now);
    if (!open.ok) return open;
    const {
      enrolled: { facts, subject },
      requirement,
      progress,
    } = open;
    if (!actsAs(requirement.scoredBy, actor, subject) || !can(actor, "deal.score", subject))
      return { ok: false, code: "not-yours" };
    if (progress.reason !== "play-deal") return { ok: false, code: "not-asked" };
    const { traineeId } = subject;
    const number = nextDealNumber(key, facts);
    const given = await findDealCards(t, traineeId, key);
    const card = (await findAllScenarios(t, { inUse: true })).find((one) => one.scenarioId === scenarioId);
    if (!card) return { ok: false, code: "no-such-card" };
    if (triedCards(given, number).includes(scenarioId)) return { ok: false, code: "card-tried" };
    const row = {
      id,
      enrollmentId,
      traineeId,
      requirementKey: key,
      number,
      scenarioVersionId: card.versionId,
    };
    const isNew = await insertDealCard(t, { ...row, chosenById: actor.id, chosenAt: now, requestId });
    if (!isNew) return { ok: true };
    await journal(t, {
      ...by(actor, now),
      act: "deal.card-chosen",
      subjectId: traineeId,
      objectKind: "deal-card",
      objectId: id,
      body: { enrollmentId, requirementKey: key, number, scenarioVersionId: card.versionId },
    });
    return { ok: true };
  });
}
