import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { openedParts } from "#app/domain/kinds/study.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { findStudyMaterial } from "#db/queries/study.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = { enrollmentId: string; key: string; part: number; requestId: string };
type Outcome =
  | { ok: true }
  | { ok: false; code: OpeningRefusal | "not-yours" | "not-found" | "no-such-part" };

/** The trainee opens one part of what is to be studied; opening it again records nothing. */
export async function openPart(actor: Actor, { part, ...input }: Input, now: number): Promise<Outcome> {
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
    if (!material?.parts[part - 1]) return { ok: false, code: "no-such-part" };
    if (openedParts(input.key, facts).includes(part)) return { ok: true };
    await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "opened",
        part,
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        contentHash: material.hash,
        requestId: input.requestId,
      },
      clock,
    );
    return { ok: true };
  });
}
