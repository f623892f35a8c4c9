import { closeExpired } from "#app/features/quizzes/close-expired.server.ts";
import { endAbsence } from "#db/end-absence.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findAllOver } from "#db/queries/stand-ins.ts";
import { findStaleEnrollments } from "#db/queries/waits.ts";

const most = 200;

/** What time alone has changed: closes attempts past their deadline and renews rows that a new day has made stale. */
export async function sweep(now: number): Promise<{ closed: number; renewed: number }> {
  const { closed } = await closeExpired(null, { limit: most }, now);
  const clock = await findClock(read(), now);
  for (const over of await findAllOver(read(), clock.today)) await tx((t) => endAbsence(t, over, { actorId: null }, clock));
  const stale = await findStaleEnrollments(read(), clock.today, most);
  for (const id of stale) await tx((t) => projectStanding(t, id, clock));
  return { closed, renewed: stale.length };
}
