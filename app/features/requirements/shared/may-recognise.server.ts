import { type Actor, can } from "#app/domain/access.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Tx } from "#db/engine";
import { findJourney } from "#db/queries/standings.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;
export type NotAllowed = "not-found" | "not-yours" | "not-for-yourself";
type Answer = { ok: true; found: Found } | { ok: false; code: NotAllowed };

/** The onboarding in which this actor may recognise what was proven elsewhere, or why they may not. */
export async function mayRecognise(t: Tx, actor: Actor, enrollmentId: string, clock: Clock): Promise<Answer> {
  const found = await findJourney(t, enrollmentId, clock);
  if (!found) return { ok: false, code: "not-found" };
  if (actor.id === found.subject.traineeId) return { ok: false, code: "not-for-yourself" };
  if (!can(actor, "requirement.recognise", found.subject)) return { ok: false, code: "not-yours" };
  return { ok: true, found };
}
