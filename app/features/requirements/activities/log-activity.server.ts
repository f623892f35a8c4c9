import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { ActivityKind } from "#app/domain/facts.ts";
import { actsAs } from "#app/domain/parties.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertActivity } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; kind: ActivityKind; amount: number; occurredOn: Day; requestId: string };
type Outcome =
  | { ok: true; activityId: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "ended"
        | "paused"
        | "not-started"
        | "not-open-yet"
        | "in-the-future"
        | "before-start"
        | "already-recorded";
    };

/** Records so many calls, meetings and so on of one day. */
export async function logActivity(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    if (!actsAs("trainee", actor, found.subject)) return { ok: false, code: "not-yours" };
    const { state, current } = found.journey;
    if (state !== "active") return { ok: false, code: state };
    const targets = current.requirements.filter(
      ({ requirement }) => requirement.kind === "activity" && requirement.activity === input.kind,
    );
    if (targets.length > 0 && targets.every(({ progress }) => progress.state === "shut"))
      return { ok: false, code: "not-open-yet" };
    if (input.occurredOn > clock.today) return { ok: false, code: "in-the-future" };
    if (input.occurredOn < found.facts.startsOn) return { ok: false, code: "before-start" };
    const isNew = await insertActivity(t, {
      id,
      enrollmentId: input.enrollmentId,
      traineeId: actor.id,
      kind: input.kind,
      amount: input.amount,
      occurredOn: input.occurredOn,
      recordedAt: now,
      recordedById: actor.id,
      source: "here",
      requestId: input.requestId,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "activity.logged",
      subjectId: actor.id,
      objectKind: "activity",
      objectId: id,
      body: {
        enrollmentId: input.enrollmentId,
        kind: input.kind,
        amount: input.amount,
        occurredOn: input.occurredOn,
      },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, activityId: id };
  });
}
