import type { EnrollRefusal } from "#app/domain/enrolling.ts";
import type { NewOnboarding } from "#app/acts/invite-trainee.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { startOnboarding } from "#app/acts/start-onboarding.ts";

type Newcomer = Pick<NewOnboarding, "name" | "email" | "personId" | "isOther" | "invitation">;
type Input = { people: readonly Newcomer[] } & Pick<
  NewOnboarding,
  "startsOn" | "teamId" | "programme" | "requestId"
>;
type Started = Extract<Awaited<ReturnType<typeof startOnboarding>>, { ok: true }>;
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
export async function enrollTogether(
  actor: Actor,
  { people, requestId, ...common }: Input,
  now: number,
): Promise<Outcome> {
  const all = people.map((one) => ({
    ...one,
    ids: {
      person: randomUUID(),
      role: randomUUID(),
      member: randomUUID(),
      enrollment: randomUUID(),
      link: randomUUID(),
    },
  }));
  try {
    return await tx(async (t): Promise<Outcome> => {
      const started: Started[] = [];
      for (const [index, { ids, ...one }] of all.entries()) {
        const done = await startOnboarding(
          t,
          actor,
          { ...common, ...one, requestId: `${requestId}.${index}` },
          ids,
          now,
        );
        if (!done.ok) throw new Refused(done.code, one.name);
        started.push(done);
      }
      return { ok: true, started };
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, name: error.who };
    throw error;
  }
}
