import type { Actor } from "#app/domain/access.ts";
import { mayRemove, type SwitchingRefusal } from "#app/domain/switching.ts";
import { type Changed, changeRequirement } from "#app/acts/change-requirement.ts";

type Input = { enrollmentId: string; key: string; requestId: string };

/** Takes out what was added for one person, as long as nothing of it is on record. */
export async function removeRequirement(
  actor: Actor,
  input: Input,
  now: number,
): Promise<Changed<SwitchingRefusal>> {
  const { key } = input;
  return changeRequirement(actor, "requirement.add", input, now, ({ journey, facts, own }) => {
    const asked = mayRemove(journey, facts, own, key);
    if (!asked.ok) return asked;
    return { ok: true, change: "removed", key, title: asked.standing.requirement.title, note: null };
  });
}
