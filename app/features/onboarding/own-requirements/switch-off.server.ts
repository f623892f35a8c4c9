import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { maySwitchOff, type SwitchingRefusal } from "#app/domain/switching.ts";
import { type Changed, changeRequirement } from "#app/acts/change-requirement.ts";

type Input = { enrollmentId: string; key: string; reason: string; requestId: string };

/** Switches a requirement off for one person, as an exception: by their head, never for oneself, with a reason. */
export async function switchOff(
  actor: Actor,
  input: Input,
  now: number,
): Promise<Changed<SwitchingRefusal | "not-a-reason">> {
  const { key, reason } = input;
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return changeRequirement(actor, "requirement.switch", input, now, ({ journey, facts }) => {
    const asked = maySwitchOff(journey, facts, key);
    if (!asked.ok) return asked;
    return { ok: true, change: "switched-off", key, title: asked.standing.requirement.title, note: reason };
  });
}
