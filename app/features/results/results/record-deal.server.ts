import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { DealFacts } from "#app/domain/crm/lists.ts";
import { takesResults } from "#app/domain/results.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { crmStores } from "#db/queries/crm-stores.ts";
import { findFacts } from "#db/queries/facts.ts";

type Input = { enrollmentId: string; closedOn: Day; facts: DealFacts; requestId: string };
type Outcome =
  | { ok: true; name: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "ended"
        | "not-for-yourself"
        | "in-the-future"
        | "before-start"
        | "already-recorded";
    };

/** Puts a deal with a client that was won or lost on record. */
export async function recordDeal(
  actor: Actor,
  { enrollmentId, closedOn, facts, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const { today } = await findClock(t, now);
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId: personId } = found.subject;
    if (actor.id === personId) return { ok: false, code: "not-for-yourself" };
    if (!takesResults(found.facts)) return { ok: false, code: "ended" };
    if (closedOn > today) return { ok: false, code: "in-the-future" };
    if (closedOn < found.facts.startsOn) return { ok: false, code: "before-start" };
    const isNew = await crmStores.deals.insert(
      t,
      { key: `here:${id}`, enrollmentId, personId, day: closedOn, facts, revision: 1 },
      { id, recordedById: actor.id, recordedAt: now, requestId },
      "here",
    );
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: facts.isWon ? "client-deal.won" : "client-deal.lost",
      subjectId: personId,
      objectKind: "client-deal",
      objectId: id,
      body: { enrollmentId, closedOn, valueCents: facts.valueCents },
    });
    return { ok: true, name: found.traineeName };
  });
}
