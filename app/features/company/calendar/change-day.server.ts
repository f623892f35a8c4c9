import type { Actor } from "#app/domain/access.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { deleteCalendarDay, upsertCalendarDay } from "#db/queries/company.ts";
import { outdateStandings } from "#db/queries/standings.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Makes one day differ from the rule of the calendar, or (`null`) follow it again. */
export async function changeDay(
  actor: Actor,
  { on, change }: { on: Day; change: { isWorking: boolean; name: string } | null },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    if (change) await upsertCalendarDay(t, { on, ...change });
    else if (!(await deleteCalendarDay(t, on))) return { ok: false, code: "not-found" };
    await outdateStandings(t, now);
    await journal(t, {
      ...by(actor, now),
      act: change ? "calendar.changed" : "calendar.restored",
      subjectId: null,
      objectKind: "day",
      objectId: on,
      body: { isWorking: change?.isWorking ?? null },
    });
    return { ok: true };
  });
}
