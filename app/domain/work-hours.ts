import { type Day, nextDay } from "./holidays.ts";
import { type Calendar, dayOf, minuteOfDay } from "./working-days.ts";

/** When a working day begins and ends, and the break in it, in minutes since midnight. */
export type WorkHours = { from: number; to: number; breakFrom: number; breakTo: number };

/** Nine to six, with an hour at noon. */
export const usualHours: WorkHours = { from: 540, to: 1_080, breakFrom: 780, breakTo: 840 };

type Days = { calendar: Calendar; timeZone: string };

/** Worked minutes from one instant to another (epoch ms): of working days alone, within their hours, without the break. */
export function workedMinutes(
  start: number,
  end: number,
  { calendar, timeZone }: Days,
  hours = usualHours,
): number {
  const [first, last] = [dayOf(start, timeZone), dayOf(end, timeZone)];
  let minutes = 0;
  for (let day: Day = first; day <= last; day = nextDay(day)) {
    if (!calendar.isWorking(day)) continue;
    const from = day === first ? minuteOfDay(start, timeZone) : 0;
    const to = day === last ? minuteOfDay(end, timeZone) : 24 * 60;
    minutes += overlap(from, to, hours.from, hours.to) - overlap(from, to, hours.breakFrom, hours.breakTo);
  }
  return Math.max(0, minutes);
}

const overlap = (from: number, to: number, start: number, end: number) =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));
