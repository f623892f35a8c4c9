import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { passGate, receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; traineeName: string; isReleased: boolean }
  | {
      ok: false;
      code:
        | "not-found"
        | "ended"
        | "paused"
        | "already-recorded"
        | "stage-shut"
        | "gate-not-met"
        | "not-yours"
        | "changed";
    };

/** Confirms that a stage's gate is met; refused while anything is missing or has changed since it was looked at. */
export async function confirmGate(
  actor: Actor,
  input: { enrollmentId: string; stage: number; receiptHash: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    const stage = found?.journey.stages.find(({ number }) => number === input.stage);
    if (!found || !stage) return { ok: false, code: "not-found" };
    if (stage.state === "passed") return { ok: false, code: "already-recorded" };
    if (found.journey.state === "ended") return { ok: false, code: "ended" };
    if (found.journey.state === "paused") return { ok: false, code: "paused" };
    if (stage.state === "shut") return { ok: false, code: "stage-shut" };
    if (!actsAs(stage.stage.confirmedBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (!stage.verdict.isMet) return { ok: false, code: "gate-not-met" };
    if (receiptHash(found, stage) !== input.receiptHash) return { ok: false, code: "changed" };
    const isNew = await passGate(t, actor, found, stage, clock, id, null);
    return isNew
      ? { ok: true, traineeName: found.traineeName, isReleased: stage.number === 4 }
      : { ok: false, code: "already-recorded" };
  });
}
