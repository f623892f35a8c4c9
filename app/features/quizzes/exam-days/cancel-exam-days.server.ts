import type { Actor } from "#app/domain/access.ts";
import { maySetDays } from "#app/domain/exam-days-reach.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllExamDays, findAudience, outdateAudience, updateExamDays } from "#db/queries/exam-days.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Cancels exam days, or sets them again; what was handed in stays. */
export async function cancelExamDays(
  actor: Actor,
  { examDaysId, act }: { examDaysId: string; act: "cancel" | "restore" },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const [days] = await findAllExamDays(t, 1, examDaysId);
    if (!days || !maySetDays(actor, days)) return { ok: false, code: "not-found" };
    if ((days.cancelledAt !== null) === (act === "cancel")) return { ok: true };
    await updateExamDays(t, examDaysId, { cancelledAt: act === "cancel" ? now : null });
    await outdateAudience(t, await findAudience(t, examDaysId, 1_000), (await findClock(t, now)).today);
    await journal(t, {
      ...by(actor, now),
      act: act === "cancel" ? "survey.cancelled" : "survey.restored",
      subjectId: null,
      objectKind: "survey",
      objectId: examDaysId,
      body: {},
    });
    return { ok: true };
  });
}
