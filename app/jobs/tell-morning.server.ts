import { randomUUID } from "node:crypto";
import { dayOf, isWorkingDay, minuteOfDay } from "#app/domain/working-days.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllToTell, insertMorning } from "#db/queries/mornings.ts";
import { takeUnmailed } from "#db/queries/notices.ts";
import { insertOutbox } from "#db/queries/outbox.ts";

const most = 500;
/** Half past eight, in minutes of the day. */
const half = 8 * 60 + 30;

/** On a working day, from half past eight of each person's own time on, leaves one mail for whomever something waits or is new. Returns how many. */
export async function tellMorning(now: number): Promise<number> {
  const clock = await findClock(read(), now);
  let told = 0;
  for (const { id: personId, timeZone } of await findAllToTell(read(), clock.today, most)) {
    const zone = timeZone ?? clock.timeZone;
    const today = dayOf(now, zone);
    if (!isWorkingDay(clock.calendar, today) || minuteOfDay(now, zone) < half) continue;
    const id = randomUUID();
    const isNew = await tx(async (t) => {
      if (!(await insertMorning(t, personId, today))) return false;
      const noticeIds = await takeUnmailed(t, personId, now);
      await insertOutbox(t, { id, kind: "mail.morning", recipientId: personId, body: JSON.stringify({ noticeIds }), at: now });
      return true;
    });
    if (isNew) told++;
  }
  return told;
}
