import type { plannedKinds } from "./activity-facts.ts";
import { dayAfter } from "./holidays.ts";
import type { Calendar, Day } from "./working-days.ts";

export type PlannedKind = (typeof plannedKinds)[number];
export type DayPlan = { on: Day; kind: PlannedKind | null };

const daysAhead = 8;

/** The working days that can be planned: today and a week ahead. */
export const plannableDays = (calendar: Calendar, today: Day): Day[] =>
  Array.from({ length: daysAhead }, (_, n) => dayAfter(today, n)).filter((day) => calendar.isWorking(day));

/** What each of these days is for by the plans on record, oldest first: the last word on a day stands. */
export function plannedDays(days: readonly Day[], plans: readonly DayPlan[]): DayPlan[] {
  return days.map((on) => ({ on, kind: plans.findLast((plan) => plan.on === on)?.kind ?? null }));
}

/** A plan for days without one: calls and meetings in turn, after whatever the day before is for. */
export function inTurn(days: readonly DayPlan[]): { on: Day; kind: PlannedKind }[] {
  const planned: { on: Day; kind: PlannedKind }[] = [];
  for (const { on, kind } of days) {
    const before = planned.at(-1)?.kind;
    planned.push({ on, kind: kind ?? (before === "call" ? "meeting" : "call") });
  }
  return planned;
}
