import type { Actor } from "#app/domain/access.ts";
import { maySwitchOn, type SwitchingRefusal } from "#app/domain/switching.ts";
import { type Changed, changeRequirement } from "#app/acts/change-requirement.ts";

type Input = { enrollmentId: string; key: string; requestId: string };

/** Asks again for what was switched off. */
export async function switchOn(actor: Actor, input: Input, now: number): Promise<Changed<SwitchingRefusal>> {
  const { key } = input;
  return changeRequirement(actor, "requirement.switch", input, now, ({ journey, facts }) => {
    const asked = maySwitchOn(journey, facts, key);
    if (!asked.ok) return asked;
    return { ok: true, change: "switched-on", key, title: asked.standing.requirement.title, note: null };
  });
}
