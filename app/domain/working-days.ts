import { bulgarianHolidays, type Day, dayAfter, nextDay } from "./holidays.ts";

export type { Day } from "./holidays.ts";
export { dayOf, minuteOfDay, startOfDay } from "./time-zones.ts";
export type Pause = { fromOn: Day; toOn: Day | null };

/** Which days are worked: weekdays (ISO, 1 = Monday), public holidays by rule, and the company's exceptions. */
export type Calendar = { isWorking: (day: Day) => boolean };

/** A calendar that remembers what it worked out; make it once for the same settings. */
export function makeCalendar(settings: {
  holidays: "bulgaria" | "none";
  exceptions: readonly { on: Day; working: boolean }[];
  weekdays?: readonly number[];
}): Calendar {
  const weekdays = new Set(settings.weekdays ?? [1, 2, 3, 4, 5]);
  const exceptions = new Map(settings.exceptions.map(({ on, working }) => [on, working]));
  const years = new Map<string, ReadonlySet<Day>>();
  const known = new Map<Day, boolean>();
  const isHoliday = (day: Day) => {
    if (settings.holidays === "none") return false;
    const year = day.slice(0, 4);
    const days = years.get(year) ?? bulgarianHolidays(Number(year));
    years.set(year, days);
    return days.has(day);
  };
  return {
    isWorking(day) {
      const found = known.get(day);
      if (found !== undefined) return found;
      const isWorking =
        exceptions.get(day) ?? (weekdays.has(new Date(day).getUTCDay() || 7) && !isHoliday(day));
      known.set(day, isWorking);
      return isWorking;
    },
  };
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return calendar.isWorking(day);
}

const farthest = 4_000;

/** The n-th working day from `from` on, `from` itself included: n = 1 is the first. */
export function nthWorkingDay(calendar: Calendar, from: Day, n: number): Day {
  let day = from;
  for (let left = n, tried = 0; tried < farthest; tried++, day = nextDay(day)) {
    if (calendar.isWorking(day) && --left <= 0) return day;
  }
  return day;
}

/** `n` working days after `day`; 0 is the day itself, or the next working day. */
export function addWorkingDays(calendar: Calendar, day: Day, n: number): Day {
  return n <= 0 ? nthWorkingDay(calendar, day, 1) : nthWorkingDay(calendar, nextDay(day), n);
}

/** How many working days lie after `from`, up to and including `to`. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = nextDay(from), tried = 0; day <= to && tried < farthest; day = nextDay(day), tried++) {
    if (calendar.isWorking(day)) count++;
  }
  return count;
}

/** A due day moved by the working days of every pause that begins on or before it; `toOn` is the first day back. */
export function shiftForPauses(calendar: Calendar, due: Day, pauses: readonly Pause[], today: Day): Day {
  let moved = due;
  for (const { fromOn, toOn } of [...pauses].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const end = toOn ?? today;
    if (fromOn > moved || end <= fromOn) continue;
    moved = addWorkingDays(
      calendar,
      moved,
      workingDaysBetween(calendar, dayAfter(fromOn, -1), dayAfter(end, -1)),
    );
  }
  return moved;
}

/** Where the plan says "today": the stage (from 0) and the share of its norm; null before the start. */
export function plannedShare(calendar: Calendar, startsOn: Day, norms: readonly number[], today: Day) {
  if (today < startsOn) return null;
  let left = workingDaysBetween(calendar, dayAfter(startsOn, -1), today);
  for (const [segment, norm] of norms.entries()) {
    if (left <= norm) return { segment, share: norm === 0 ? 1 : left / norm };
    left -= norm;
  }
  return { segment: norms.length - 1, share: 1 };
}
