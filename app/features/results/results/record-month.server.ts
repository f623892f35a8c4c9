import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { resultKey } from "#app/domain/crm/facts-of-line.ts";
import type { ResultFacts } from "#app/domain/crm/lists.ts";
import { takesResults } from "#app/domain/results.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { newestOf } from "#db/queries/crm-records.ts";
import { crmStores } from "#db/queries/crm-stores.ts";
import { findFacts } from "#db/queries/facts.ts";

type Input = { enrollmentId: string; month: string; requestId: string } & ResultFacts;
type Outcome =
  | { ok: true; name: string }
  | { ok: false; code: "not-found" | "ended" | "not-for-yourself" | "in-the-future" | "already-recorded" };

/** Puts plan and result of a month on record; what was there for it is struck and stays readable. */
export async function recordMonth(
  actor: Actor,
  { enrollmentId, month, requestId, unit, plan, result }: Input,
  now: number,
): Promise<Outcome> {
  const ids = { row: randomUUID(), strike: randomUUID() };
  return tx(async (t): Promise<Outcome> => {
    const { today } = await findClock(t, now);
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId: personId } = found.subject;
    if (actor.id === personId) return { ok: false, code: "not-for-yourself" };
    if (!takesResults(found.facts)) return { ok: false, code: "ended" };
    if (result !== null && month > today.slice(0, 7)) return { ok: false, code: "in-the-future" };
    const key = resultKey(personId, month);
    const before = (await newestOf(t, "results", enrollmentId)).find((row) => row.key === key);
    const stamp = { recordedById: actor.id, recordedAt: now };
    const facts = { unit, plan, result };
    const isNew = await crmStores.results.insert(
      t,
      { key, enrollmentId, personId, day: `${month}-01`, facts, revision: (before?.revision ?? 0) + 1 },
      { ...stamp, id: ids.row, requestId },
      "here",
    );
    if (!isNew) return { ok: false, code: "already-recorded" };
    if (before?.state === "standing")
      await crmStores.results.strike(t, before.id, { ...stamp, id: ids.strike, requestId: `${requestId}-` });
    await journal(t, {
      ...by(actor, now),
      act: "month-result.recorded",
      subjectId: personId,
      objectKind: "month-result",
      objectId: ids.row,
      body: { enrollmentId, month, ...facts },
    });
    return { ok: true, name: found.traineeName };
  });
}
