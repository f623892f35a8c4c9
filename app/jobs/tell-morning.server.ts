import { randomUUID } from "node:crypto";
import { isWorkingDay, minuteOfDay } from "#app/domain/working-days.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllToTell, insertMorning } from "#db/queries/mornings.ts";
import { insertOutbox } from "#db/queries/outbox.ts";

const most = 500;
/** Half past eight, in minutes of the company's day. */
const half = 8 * 60 + 30;

/** On a working day from half past eight on, leaves one mail for each person for whom something waits. Returns how many. */
export async function tellMorning(now: number): Promise<number> {
  const clock = await findClock(read(), now);
  if (!isWorkingDay(clock.calendar, clock.today) || minuteOfDay(now, clock.timeZone) < half) return 0;
  let told = 0;
  for (const personId of await findAllToTell(read(), clock.today, most)) {
    const id = randomUUID();
    const isNew = await tx(async (t) => {
      if (!(await insertMorning(t, personId, clock.today))) return false;
      await insertOutbox(t, { id, kind: "mail.morning", recipientId: personId, body: "{}", at: now });
      return true;
    });
    if (isNew) told++;
  }
  return told;
}
