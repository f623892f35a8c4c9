import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { recordTakenBack, type TakenBack } from "#app/acts/take-back.ts";

/** Says that what the system administrator gave somebody whose onboarding has ended was taken back. */
export async function takeBack(
  actor: Actor,
  input: { enrollmentId: string; key: string; requestId: string },
  now: number,
): Promise<TakenBack> {
  const id = randomUUID();
  return tx((t) => recordTakenBack(t, actor, { id, ...input }, now));
}
