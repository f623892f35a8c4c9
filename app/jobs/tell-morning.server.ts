import { randomUUID } from "node:crypto";
import { morningEnd } from "#app/domain/mail-times.ts";
import { dayOf, isWorkingDay, minuteOfDay } from "#app/domain/working-days.ts";
import { type EachLog, eachAlone } from "#app/acts/each-alone.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllToTell, findAllZones, insertMorning } from "#db/queries/mornings.ts";
import { takeUnmailed } from "#db/queries/notices.ts";
import { insertOutbox } from "#db/queries/outbox.ts";

const most = 500;

/** On a working day, from half past eight until ten of each person's own time, leaves one mail for whomever something waits or is new. Returns how many. */
export async function tellMorning(now: number, log?: EachLog): Promise<number> {
  const clock = await findClock(read(), now);
  let told = 0;
  for (const chosen of await findAllZones(read())) {
    const zone = chosen ?? clock.timeZone;
    const today = dayOf(now, zone);
    const expiresAt = morningEnd(now, minuteOfDay(now, zone));
    if (expiresAt === null || !isWorkingDay(clock.calendar, today)) continue;
    const people = await findAllToTell(read(), chosen, today, most);
    await eachAlone(
      "morning",
      people,
      async (personId) => {
        const id = randomUUID();
        const isNew = await tx(async (t) => {
          if (!(await insertMorning(t, personId, today))) return false;
          const noticeIds = await takeUnmailed(t, personId, now);
          await insertOutbox(t, {
            id,
            kind: "mail.morning",
            recipientId: personId,
            body: JSON.stringify({ noticeIds }),
            at: now,
            expiresAt,
          });
          return true;
        });
        if (isNew) told++;
      },
      log,
    );
  }
  return told;
}
