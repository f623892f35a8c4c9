import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findEvidenceById, hasStrike } from "#db/queries/evidence.ts";
import { findJourney } from "#db/queries/standings.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "not-yours" | "already-recorded" | "stage-passed" | "ended" };

/** Takes one's own entry back by an entry that strikes it; a passed stage keeps what it rested on. */
export async function strikeEvidence(
  actor: Actor,
  input: { enrollmentId: string; evidenceId: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const row = await findEvidenceById(t, input.enrollmentId, input.evidenceId);
    const found = row && (await findJourney(t, input.enrollmentId, clock));
    if (!row || !found || row.act === "struck") return { ok: false, code: "not-found" };
    if (row.actorId !== actor.id) return { ok: false, code: "not-yours" };
    if (await hasStrike(t, row.id)) return { ok: false, code: "already-recorded" };
    const isTakenBack = row.act === "taken-back";
    if (found.facts.ended && !isTakenBack) return { ok: false, code: "ended" };
    const stage = found.journey.stages.find(({ requirements }) =>
      requirements.some(({ requirement }) => requirement.key === row.requirementKey),
    );
    if (stage?.state === "passed" && !isTakenBack) return { ok: false, code: "stage-passed" };
    await recordEvidence(
      t,
      {
        id,
        enrollmentId: row.enrollmentId,
        traineeId: row.traineeId,
        requirementKey: row.requirementKey,
        act: "struck",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        requestId: id,
        strikesId: row.id,
      },
      clock,
    );
    return { ok: true };
  });
}
