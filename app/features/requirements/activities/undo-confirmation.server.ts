import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findConfirmations, insertConfirmation } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "not-yours" | "ended" | "stage-passed" | "already-recorded" };

/** Takes back what this person confirmed; what an earlier stage rested on stays. */
export async function undoConfirmation(
  actor: Actor,
  { enrollmentId, confirmationIds }: { enrollmentId: string; confirmationIds: string[] },
  now: number,
): Promise<Outcome> {
  const ids = confirmationIds.map(() => randomUUID());
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    const rows = found ? await findConfirmations(t, enrollmentId, confirmationIds) : [];
    if (!found || rows.length === 0) return { ok: false, code: "not-found" };
    if (rows.some(({ confirmedById }) => confirmedById !== actor.id)) return { ok: false, code: "not-yours" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (rows.some(({ recordedAt }) => recordedAt < (found.journey.current.openedAt ?? 0)))
      return { ok: false, code: "stage-passed" };
    for (const [index, row] of rows.entries()) {
      const id = ids[index] ?? "";
      if (!(await insertConfirmation(t, { ...row, id, recordedAt: now, requestId: id, strikesId: row.id })))
        return { ok: false, code: "already-recorded" };
      await journal(t, {
        ...by(actor, now),
        act: "activity.confirmation-undone",
        subjectId: row.traineeId,
        objectKind: "activity",
        objectId: id,
        body: {
          enrollmentId,
          kind: row.kind,
          amount: row.amount,
          occurredOn: row.occurredOn,
          strikesId: row.id,
        },
      });
    }
    await projectStanding(t, enrollmentId, clock);
    return { ok: true };
  });
}
