import type { NewOnboarding } from "#app/acts/invite-trainee.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { startOnboarding } from "#app/acts/start-onboarding.ts";

/** Starts one onboarding. */
export function enroll(actor: Actor, input: NewOnboarding, now: number) {
  const ids = {
    person: randomUUID(),
    role: randomUUID(),
    member: randomUUID(),
    enrollment: randomUUID(),
    link: randomUUID(),
  };
  return tx((t) => startOnboarding(t, actor, input, ids, now));
}
