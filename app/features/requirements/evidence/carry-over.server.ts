import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { openingOf, type OpeningRefusal } from "#app/domain/openings.ts";
import { type RecognitionRefusal, recognitionRefusal } from "#app/domain/recognition.ts";
import { tx } from "#db/engine";
import { findMetEarlier } from "#db/queries/met-earlier.ts";
import { findClock } from "#db/queries/company.ts";
import { hasRequest } from "#db/queries/evidence.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";
import { mayRecognise } from "#app/features/requirements/shared/may-recognise.server.ts";

type Input = { enrollmentId: string; keys: readonly string[]; requestId: string };
type Code =
  | OpeningRefusal
  | RecognitionRefusal
  | "not-found"
  | "not-yours"
  | "not-for-yourself"
  | "nothing-chosen"
  | "already-recorded";
type Outcome = { ok: true; traineeName: string; count: number } | { ok: false; code: Code };

/** Carries over what this person passed in an earlier onboarding, with the day on which it was; all or none. */
export async function carryOver(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const ids = new Map(input.keys.map((key) => [key, randomUUID()]));
  if (ids.size === 0) return { ok: false, code: "nothing-chosen" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const allowed = await mayRecognise(t, actor, input.enrollmentId, clock);
    if (!allowed.ok) return allowed;
    const { found } = allowed;
    const { traineeId } = found.subject;
    const met = await findMetEarlier(t, found, clock);
    const rows = [];
    for (const [key, id] of ids) {
      const requestId = `${input.requestId}.${key}`;
      if (await hasRequest(t, requestId)) return { ok: false, code: "already-recorded" };
      const opening = openingOf(found.journey, key, "recognise");
      if (!opening.ok) return opening;
      const occurredOn = met.get(key);
      if (!occurredOn) return { ok: false, code: "not-passed-earlier" };
      const code = recognitionRefusal(opening.standing, "earlier", occurredOn, found.facts, clock.timeZone);
      if (code) return { ok: false, code };
      rows.push({ id, key, occurredOn, requestId });
    }
    for (const { id, key, occurredOn, requestId } of rows) {
      await recordEvidence(
        t,
        {
          id,
          enrollmentId: input.enrollmentId,
          traineeId,
          requirementKey: key,
          act: "recognised",
          actorId: actor.id,
          occurredOn,
          recordedAt: now,
          source: "earlier",
          requestId,
        },
        clock,
      );
    }
    return { ok: true, traineeName: found.traineeName, count: rows.length };
  });
}
