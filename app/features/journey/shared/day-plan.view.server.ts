import type { Clock } from "#app/domain/clock.ts";
import { inTurn, plannableDays, plannedDays } from "#app/domain/day-plans.ts";
import { ownClock } from "#app/domain/work-week.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findDayPlans } from "#db/queries/day-plans.ts";
import type { findJourney } from "#db/queries/standings.ts";

type Found = Pick<NonNullable<Awaited<ReturnType<typeof findJourney>>>, "facts" | "journey">;

/** A week ahead of one trainee: what each working day is for, or what would come in turn; null where nobody plans days, or nothing is planned for any more. */
export async function viewDayPlan({ facts, journey }: Found, clock: Clock) {
  const conn = read();
  if (journey.state !== "active" || !(await findSettings(conn))?.plansDays) return null;
  const days = plannedDays(
    plannableDays(ownClock(clock, facts.workWeek).calendar, clock.today),
    await findDayPlans(conn, facts.enrollmentId, clock.today),
  );
  const isPlanned = days.some(({ kind }) => kind);
  return {
    isPlanned,
    today: isPlanned ? (days.find(({ on }) => on === clock.today)?.kind ?? null) : null,
    days: isPlanned ? days : inTurn(days),
  };
}
