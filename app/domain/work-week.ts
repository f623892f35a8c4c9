import type { WorkWeek } from "./own-week.ts";
import type { Clock } from "./clock.ts";
import type { Programme } from "./programme.ts";
import type { Calendar } from "./working-days.ts";

const calendars = new WeakMap<Calendar, Map<string, Calendar>>();

/** The clock with the days this person works: the company's working days on their weekdays. */
export function ownClock<C extends Pick<Clock, "calendar">>(clock: C, week: WorkWeek | null): C {
  if (!week) return clock;
  const made = calendars.get(clock.calendar) ?? new Map<string, Calendar>();
  calendars.set(clock.calendar, made);
  const key = week.weekdays.join();
  const own = made.get(key) ?? {
    isWorking: (day: string) =>
      week.weekdays.includes(new Date(day).getUTCDay() || 7) && clock.calendar.isWorking(day),
  };
  made.set(key, own);
  return { ...clock, calendar: own };
}

/** The programme with this person's share of every activity target, at least one. */
export function withOwnTargets(programme: Programme, week: WorkWeek | null): Programme {
  if (!week || week.targetShareBp === 10_000) return programme;
  const share = (n: number) => Math.max(1, Math.ceil((n * week.targetShareBp) / 10_000));
  const stages = programme.stages.map((stage) => ({
    ...stage,
    requirements: stage.requirements.map((row) =>
      row.kind === "activity"
        ? { ...row, amount: share(row.amount), perDay: row.perDay === null ? null : share(row.perDay) }
        : row,
    ),
  }));
  return { ...programme, stages: stages as Programme["stages"] };
}
