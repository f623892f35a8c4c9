import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";
import { addWorkingDays, shiftForPauses, startOfDay, workingDaysBetween } from "#app/domain/working-days.ts";

/** So many working days of the stage gone by, pauses not counted. Nobody can hurry it. */
export const elapsed = defineKind({
  fields: { days: "count" },
  needs: {},
  acts: {},
  events: [],
  reasons: { elapses: { turn: "nobody" } },
  group: "activity",
  isMeasured: true,
  progress({ days }, { facts, openedAt, openedOn, calendar, timeZone, today }) {
    const on = shiftForPauses(calendar, addWorkingDays(calendar, openedOn, days), facts.pauses, today);
    const until = startOfDay(on, timeZone);
    if (today >= on) return { ...met(until), figures: { done: days, of: days } };
    const figures = { done: Math.max(0, days - workingDaysBetween(calendar, today, on)), of: days };
    return { state: "in-progress", owner: null, reason: "elapses", since: openedAt, until, figures };
  },
});
