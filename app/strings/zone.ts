import { type Day, dayOf } from "#app/domain/working-days.ts";

let zone = "Europe/Sofia";

/** Sets the time zone instants are written in: the company's, one for the whole process or page. */
export function setTimeZone(timeZone: string): void {
  zone = timeZone;
}

/** The day of an instant there. */
export const dayInZone = (at: number): Day => dayOf(at, zone);

/** Writes an instant (epoch ms) in the company's time zone. */
export function inZone(locale: string, options: Intl.DateTimeFormatOptions): (at: number) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (at) => {
    const format = formats.get(zone) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    formats.set(zone, format);
    return format.format(at);
  };
}
