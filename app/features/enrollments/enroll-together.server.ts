import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { type EnrollRefusal, startOnboarding } from "#db/start-onboarding.ts";

type Newcomer = { name: string; email: string | null; tokenHash: string };
type Input = { people: readonly Newcomer[]; startsOn: Day; teamId: string; programme: string | null; requestId: string; expiresAt: number };
type Started = { enrollmentId: string; name: string; isNewPerson: boolean };
type Outcome = { ok: true; started: Started[] } | { ok: false; code: EnrollRefusal; name: string };

class Refused extends Error {
  readonly code: EnrollRefusal;
  readonly who: string;
  constructor(code: EnrollRefusal, who: string) {
    super(code);
    this.code = code;
    this.who = who;
  }
}

/** Starts several onboardings on one day: all of them, or none when one is refused. */
export async function enrollTogether(actor: Actor, { people, requestId, expiresAt, ...common }: Input, now: number): Promise<Outcome> {
  const all = people.map((one) => ({
    ...one, ids: { person: randomUUID(), role: randomUUID(), member: randomUUID(), enrollment: randomUUID(), link: randomUUID() },
  }));
  try {
    return await tx(async (t): Promise<Outcome> => {
      const started: Started[] = [];
      for (const [index, { name, email, tokenHash, ids }] of all.entries()) {
        const input = { ...common, name, email, requestId: `${requestId}.${index}`, invitation: { tokenHash, expiresAt } };
        const done = await startOnboarding(t, actor, input, ids, now);
        if (!done.ok) throw new Refused(done.code, name);
        started.push({ enrollmentId: done.enrollmentId, name, isNewPerson: done.isNewPerson });
      }
      return { ok: true, started };
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, name: error.who };
    throw error;
  }
}
