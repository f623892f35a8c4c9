import { effectiveEnd, graceMs } from "#app/domain/quiz-attempts.ts";
import { type EachLog, eachAlone } from "#app/acts/each-alone.ts";
import { read, tx } from "#db/engine";
import { handIn } from "#app/acts/hand-in.ts";
import { findAllExpired, findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";

/** Closes attempts whose time is over, each as handed in at its deadline. Nobody asks for it: there is no actor. */
export async function closeExpired(
  _actor: null,
  { limit, log }: { limit: number; log?: EachLog },
  now: number,
): Promise<{ ok: true; closed: number }> {
  let closed = 0;
  await eachAlone(
    "attempts",
    await findAllExpired(read(), now - graceMs, limit),
    async ({ id, traineeId }) => {
      closed += await tx(async (t) => {
        const attempt = await findAttempt(t, id, traineeId);
        const end = attempt && effectiveEnd(attempt, now);
        if (!attempt || attempt.submittedAt !== null || !end || end.open) return 0;
        await handIn(t, attempt, end.submittedAt, "system", await findClock(t, now));
        return 1;
      });
    },
    log,
  );
  return { ok: true, closed };
}
