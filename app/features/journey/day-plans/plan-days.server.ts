import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { type DayPlan, plannableDays, plannedDays } from "#app/domain/day-plans.ts";
import { ownClock } from "#app/domain/work-week.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findDayPlans, insertDayPlan } from "#db/queries/day-plans.ts";
import { findJourney } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; days: readonly DayPlan[] };
type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "ended" | "paused" | "not-started" | "changed" };

/** Plans days of one trainee for calls or meetings; only what differs from the plan so far is written. */
export async function planDays(actor: Actor, { enrollmentId, days }: Input, now: number): Promise<Outcome> {
  const ids = days.map(() => randomUUID());
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found || !(await findSettings(t))?.plansDays) return { ok: false, code: "not-found" };
    const { state } = found.journey;
    if (state !== "active") return { ok: false, code: state };
    const plannable = plannableDays(ownClock(clock, found.facts.workWeek).calendar, clock.today);
    // After midnight the page's first day is over.
    if (days.some(({ on }) => !plannable.includes(on))) return { ok: false, code: "changed" };
    const before = plannedDays(plannable, await findDayPlans(t, enrollmentId, clock.today));
    const changed = days.flatMap(({ on, kind }, index) =>
      before.some((plan) => plan.on === on && plan.kind === kind) ? [] : [{ on, kind, id: ids[index] ?? "" }],
    );
    for (const { on, kind, id } of changed)
      await insertDayPlan(t, {
        id,
        enrollmentId,
        traineeId: found.subject.traineeId,
        plannedOn: on,
        kind,
        setById: actor.id,
        recordedAt: now,
      });
    if (changed.length > 0)
      await journal(t, {
        ...by(actor, now),
        act: "days.planned",
        subjectId: found.subject.traineeId,
        objectKind: "enrollment",
        objectId: enrollmentId,
        body: { enrollmentId, days: changed.map(({ on, kind }) => `${on} ${kind ?? "none"}`) },
      });
    return { ok: true, traineeName: found.traineeName };
  });
}
