import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";
import { drawCard } from "./draw-card.server.ts";

type Input = { enrollmentId: string; key: string; requestId: string };
type Outcome =
  | { ok: true; title: Localized; evidenceId: string }
  | {
      ok: false;
      code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" | "deal-attempts-used-up";
    };

/** The trainee says "I am ready" for a try. */
export async function askDeal(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const cardId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["simulated-deal"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { facts, subject },
      requirement,
      progress,
    } = open;
    if (!actsAs("trainee", actor, subject)) return { ok: false, code: "not-yours" };
    if (progress.reason === "deal-failed") return { ok: false, code: "deal-attempts-used-up" };
    if (progress.owner !== "trainee") return { ok: false, code: "already-recorded" };
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "asked",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        requestId: input.requestId,
      },
      clock,
    );
    if (!isNew) return { ok: false, code: "already-recorded" };
    const { enrollmentId, key: requirementKey } = input;
    const number = nextDealNumber(requirementKey, facts);
    await drawCard(t, { id: cardId, enrollmentId, traineeId: actor.id, requirementKey, number }, now);
    return { ok: true, title: requirement.title, evidenceId: id };
  });
}
