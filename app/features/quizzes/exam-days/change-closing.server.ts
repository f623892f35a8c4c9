import type { Actor } from "#app/domain/access.ts";
import { maySetDays } from "#app/domain/exam-days-reach.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllExamDays, findAudience, outdateAudience, updateExamDays } from "#db/queries/exam-days.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "ends-before" };

/** Moves the last day of a days. Attempts begun keep the end they were begun with. */
export async function changeClosing(
  actor: Actor,
  { examDaysId, closesOn }: { examDaysId: string; closesOn: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const [days] = await findAllExamDays(t, 1, examDaysId);
    if (!days || !maySetDays(actor, days) || days.cancelledAt !== null)
      return { ok: false, code: "not-found" };
    const { today } = await findClock(t, now);
    if (closesOn < days.opensOn || closesOn < today) return { ok: false, code: "ends-before" };
    await updateExamDays(t, examDaysId, { closesOn });
    await outdateAudience(t, await findAudience(t, examDaysId, 1_000), today);
    await journal(t, {
      ...by(actor, now),
      act: "survey.moved",
      subjectId: null,
      objectKind: "survey",
      objectId: examDaysId,
      body: { from: days.closesOn, to: closesOn },
    });
    return { ok: true };
  });
}
