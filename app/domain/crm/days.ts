import { dayOf, type Day, startOfDay } from "#app/domain/working-days.ts";
import type { DayOrder } from "./lists.ts";

/** A day as a CRM writes it; `at` is the moment, epoch ms, where the time of day is written too. */
export type CrmDay = { day: Day; at: number | null };

const clockTime = String.raw`(?:[ T,]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([AaPp]\.?[Mm]\.?)?)?`;
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${clockTime}\s*(Z|[+-]\d{2}:?\d{2})?$`);
const parted = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?:\s*г\.?)?${clockTime}$`);

/** Reads a day with or without its time; "unclear" where day and month may be either and `order` does not say. */
export function readCrmDay(
  text: string,
  time: string,
  order: DayOrder | null,
  timeZone: string,
): CrmDay | "unclear" | null {
  const plain = text.trim();
  if (/^\d{13}$/.test(plain)) return atInstant(Number(plain), timeZone);
  if (/^1\d{9}$/.test(plain)) return atInstant(Number(plain) * 1_000, timeZone);
  const [whole, year = "", month = "", date = "", hours, minutes, half, offset] = iso.exec(plain) ?? [];
  if (whole) {
    const moment = offset && hours ? Date.parse(whole.replace(/\s+/, "T").replace(/\s/g, "")) : Number.NaN;
    if (!Number.isNaN(moment)) return atInstant(moment, timeZone);
    return onDay([year, month, date], minuteOf(hours, minutes, half) ?? ownMinute(time), timeZone);
  }
  const [found, a = "", sign = "", b = "", years = "", hour, minute, noon] = parted.exec(plain) ?? [];
  if (!found) return null;
  const way = sign === "." ? "day-first" : (wayOf(a, b) ?? order);
  if (way === null) return "unclear";
  const [dateOfMonth, monthOfYear] = way === "day-first" ? [a, b] : [b, a];
  return onDay(
    [years.length === 2 ? `20${years}` : years, monthOfYear, dateOfMonth],
    minuteOf(hour, minute, noon) ?? ownMinute(time),
    timeZone,
  );
}

/** What the dates of a whole column say of their order: whichever of them can be read one way only decides; null where none needs it or none decides. */
export function orderOf(texts: readonly string[]): { order: DayOrder | null; isNeeded: boolean } {
  const signs = texts.flatMap((text) => {
    const [found, a = "", sign = "", b = ""] = parted.exec(text.trim()) ?? [];
    return found && sign !== "." && a !== b ? [wayOf(a, b)] : [];
  });
  const said = new Set(signs.filter((way) => way !== null));
  const [only = null] = said.size === 1 ? said : [];
  return { order: only, isNeeded: signs.includes(null) && only === null };
}

/** A month as people write it: 2026-11, 11.2026, 11/2026, or any day of it. */
export function readMonth(text: string, timeZone: string): string | null {
  const plain = text.trim();
  const [, year, month] = /^(\d{4})[-./](\d{1,2})$/.exec(plain) ?? [];
  const [, before, after] = /^(\d{1,2})[-./ ](\d{4})$/.exec(plain) ?? [];
  const [, name, of] = /^(\p{L}+)\.?,? (\d{4})(?: ?г\.?)?$/u.exec(plain) ?? [];
  const n = name
    ? monthNames.findIndex((names) => names.some((one) => isOf(one, name.toLowerCase()))) + 1
    : 0;
  const found =
    year && month ? [year, month] : after && before ? [after, before] : of && n > 0 ? [of, String(n)] : null;
  if (found) return onDay([...found, "1"], null, timeZone)?.day.slice(0, 7) ?? null;
  const day = readCrmDay(plain, "", "day-first", timeZone);
  return day && day !== "unclear" ? day.day.slice(0, 7) : null;
}

const monthNames = [
  ["january", "януари", "январь"],
  ["february", "февруари", "февраль"],
  ["march", "март"],
  ["april", "април", "апрель"],
  ["may", "май"],
  ["june", "юни", "июнь"],
  ["july", "юли", "июль"],
  ["august", "август"],
  ["september", "септември", "сентябрь"],
  ["october", "октомври", "октябрь"],
  ["november", "ноември", "ноябрь"],
  ["december", "декември", "декабрь"],
];
const isOf = (whole: string, said: string) => whole === said || (said.length === 3 && whole.startsWith(said));

const wayOf = (a: string, b: string): DayOrder | null =>
  a === b || Number(a) > 12 ? "day-first" : Number(b) > 12 ? "month-first" : null;

function onDay(parts: readonly string[], minute: number | null, timeZone: string): CrmDay | null {
  const [year = "", month = "", date = ""] = parts;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const isDay = Number(year) > 1990 && Number(year) < 2200 && isReal(day);
  return isDay ? { day, at: minute === null ? null : startOfDay(day, timeZone) + minute * 60_000 } : null;
}

const isReal = (day: string) => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

const atInstant = (at: number, timeZone: string): CrmDay | null =>
  at > 631_152_000_000 && at < 7_258_118_400_000 ? { day: dayOf(at, timeZone), at } : null;

function ownMinute(text: string): number | null {
  const [found, hours, minutes, half] =
    /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([AaPp]\.?[Mm]\.?)?$/.exec(text.trim()) ?? [];
  return found ? minuteOf(hours, minutes, half) : null;
}

function minuteOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): number | null {
  if (hours === undefined || minutes === undefined) return null;
  const isAfternoon = /^p/i.test(half ?? "");
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  return hour > 23 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes);
}
