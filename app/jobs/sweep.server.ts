import { closeExpired } from "#app/features/quizzes/attempts/close-expired.server.ts";
import { type EachLog, eachAlone } from "#app/acts/each-alone.ts";
import { endCover } from "#app/acts/end-cover.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findAllOver } from "#db/queries/covers.ts";
import { findStaleEnrollments } from "#db/queries/waits.ts";

const mostAttempts = 200;
const mostStale = 2_000;

/** What time alone has changed: closes attempts past their deadline and renews rows that a new day has made stale. */
export async function sweep(now: number, log?: EachLog): Promise<{ closed: number; renewed: number }> {
  const { closed } = await closeExpired(null, { limit: mostAttempts, ...(log ? { log } : {}) }, now);
  const clock = await findClock(read(), now);
  await eachAlone(
    "covers",
    await findAllOver(read(), clock.today),
    (over) => tx((t) => endCover(t, over, { actorId: null }, clock)),
    log,
  );
  const stale = await findStaleEnrollments(read(), clock.today, mostStale);
  await eachAlone("standings", stale, (id) => tx((t) => projectStanding(t, id, clock)), log);
  return { closed, renewed: stale.length };
}
