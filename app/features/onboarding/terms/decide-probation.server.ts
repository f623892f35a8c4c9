import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { insertProbation } from "#db/queries/terms.ts";

type Input = { enrollmentId: string } & ({ decision: "set"; endsOn: Day } | { decision: "passed" });
type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "ended" | "not-for-yourself" | "before-start" | "no-probation" };

/** Sets the day on which probation ends, or records that it was passed. */
export async function decideProbation(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, input.enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId, startsOn, probation } = found.facts;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (found.facts.ended && found.facts.ended.ending !== "released") return { ok: false, code: "ended" };
    if (input.decision === "set" && input.endsOn < startsOn) return { ok: false, code: "before-start" };
    if (input.decision === "passed" && probation?.decision !== "set")
      return { ok: false, code: "no-probation" };
    const clock = await findClock(t, now);
    const endsOn = input.decision === "set" ? input.endsOn : (probation?.endsOn ?? clock.today);
    await insertProbation(t, {
      id,
      enrollmentId: input.enrollmentId,
      traineeId,
      decision: input.decision,
      endsOn,
      decidedById: actor.id,
      decidedOn: clock.today,
      decidedAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: `probation.${input.decision}`,
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: input.enrollmentId,
      body: { toOn: endsOn },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true };
  });
}
