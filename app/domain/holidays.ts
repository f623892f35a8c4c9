/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

const fixed: [month: number, day: number][] = [
  [1, 1],
  [3, 3],
  [5, 1],
  [5, 6],
  [5, 24],
  [9, 6],
  [9, 22],
  [12, 24],
  [12, 25],
  [12, 26],
];

/**
 * Public holidays of one year in Bulgaria (Labour Code, art. 154): the fixed days, Orthodox Easter from Friday to
 * Monday, and for each fixed day on a weekend the next working day.
 */
export function bulgarianHolidays(year: number): ReadonlySet<Day> {
  const easter = orthodoxEaster(year);
  const off = new Set([-2, -1, 0, 1].map((shift) => dayAfter(easter, shift)));
  const days = fixed.map(([month, day]) => isoDay(Date.UTC(year, month - 1, day)));
  for (const day of days) off.add(day);
  for (const day of days.filter(isWeekend)) {
    let next = dayAfter(day, 1);
    while (isWeekend(next) || off.has(next)) next = dayAfter(next, 1);
    off.add(next);
  }
  return off;
}

/** Meeus, Astronomical Algorithms (1991), ch. 8: Julian Easter, moved to the Gregorian calendar (valid 1900–2099). */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  return isoDay(Date.UTC(year, month - 1, day + 13));
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day `n` days later, earlier where `n` is negative. */
export function dayAfter(day: Day, n: number): Day {
  return isoDay(Date.parse(day) + n * 86_400_000);
}

const nextDays = new Map<Day, Day>();
/** The day after; remembered, because plans count over the same days again and again. */
export function nextDay(day: Day): Day {
  const known = nextDays.get(day);
  if (known) return known;
  const next = dayAfter(day, 1);
  if (nextDays.size > 50_000) nextDays.clear();
  nextDays.set(day, next);
  return next;
}

const isoDay = (at: number): Day => new Date(at).toISOString().slice(0, 10);
