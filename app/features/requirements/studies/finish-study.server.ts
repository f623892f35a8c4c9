import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { openedParts } from "#app/domain/kinds/study.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { findStudyMaterial } from "#db/queries/study.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = { enrollmentId: string; key: string; requestId: string };
type Outcome =
  | { ok: true; title: Localized; evidenceId: string }
  | { ok: false; code: OpeningRefusal | "not-yours" | "not-found" | "open-more-parts" | "already-recorded" };

/** "I have studied this": only after enough parts were opened. */
export async function finishStudy(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["study"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { subject, facts },
      requirement,
    } = open;
    if (!actsAs("trainee", actor, subject)) return { ok: false, code: "not-yours" };
    const material = await findStudyMaterial(t, requirement);
    if (!material) return { ok: false, code: "not-found" };
    // A text that has become shorter than the minimum must not hold anybody up.
    const wanted = Math.min(requirement.minOpened, material.parts.length);
    if (openedParts(input.key, facts).length < wanted) return { ok: false, code: "open-more-parts" };
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "studied",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        contentHash: material.hash,
        requestId: input.requestId,
      },
      clock,
    );
    return isNew
      ? { ok: true, title: requirement.title, evidenceId: id }
      : { ok: false, code: "already-recorded" };
  });
}
