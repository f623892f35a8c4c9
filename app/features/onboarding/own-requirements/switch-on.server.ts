import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";

import { maySwitchOn, type SwitchingRefusal } from "#app/domain/switching.ts";
import { recordChange } from "#app/acts/record-change.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; key: string; requestId: string };
type Outcome =
  | { ok: true; title: Localized; traineeName: string }
  | {
      ok: false;
      code: SwitchingRefusal | "not-found" | "not-for-yourself" | "not-yours" | "already-recorded";
    };

/** Asks again for what was switched off. */
export async function switchOn(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const { enrollmentId, key, requestId } = input;

  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    if (actor.id === found.subject.traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "requirement.switch", found.subject)) return { ok: false, code: "not-yours" };
    const asked = maySwitchOn(found.journey, found.facts, key);
    if (!asked.ok) return asked;
    const note = null;
    const change = { id, change: "switched-on", key, requestId, note } as const;
    return (await recordChange(t, actor, found, change, clock))
      ? { ok: true, title: asked.standing.requirement.title, traineeName: found.traineeName }
      : { ok: false, code: "already-recorded" };
  });
}
