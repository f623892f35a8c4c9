import type { Day } from "./holidays.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
function format(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, known);
  return known;
}

/** The day it is at an instant (epoch ms) in a time zone. */
export function dayOf(at: number, timeZone: string): Day {
  return format(timeZone).format(at).slice(0, 10);
}

/** Minutes since midnight at an instant (epoch ms) in a time zone. */
export function minuteOfDay(at: number, timeZone: string): number {
  const [hours = "0", minutes = "0"] = format(timeZone).format(at).slice(-8).split(":");
  return Number(hours) * 60 + Number(minutes);
}

const starts = new Map<string, number>();
/** The first instant of a day in a time zone, epoch ms; right on nights when the clock is moved. */
export function startOfDay(day: Day, timeZone: string): number {
  const key = day + timeZone;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const utc = Date.parse(day);
  let at = utc - 15 * 3_600_000;
  for (let step = 8 * 3_600_000; step >= 60_000; step /= 2) {
    while (dayOf(at + Math.round(step) - 1, timeZone) < day) at += Math.round(step);
  }
  while (dayOf(at, timeZone) < day) at += 1;
  if (starts.size > 5_000) starts.clear();
  starts.set(key, at);
  return at;
}
