/** When word reaches somebody by mail: at once, gathered in the morning of a working day, or not. */
export const mailTimes = ["at-once", "morning", "none"] as const;
export type MailTime = (typeof mailTimes)[number];

const minute = 60_000;
/** The morning's mail leaves from half past eight until ten of its reader's own day; minutes of the day. */
const morning = { from: 8 * 60 + 30, until: 10 * 60 };

/** When a morning's mail may leave at the latest (epoch ms), or null where it is not that time of the day. */
export function morningEnd(now: number, minuteOfDay: number): number | null {
  const isMorning = minuteOfDay >= morning.from && minuteOfDay < morning.until;
  return isMorning ? now - (now % minute) + (morning.until - minuteOfDay) * minute : null;
}
