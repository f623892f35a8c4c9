import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { ResultList } from "#app/domain/results.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { newestOf } from "#db/queries/crm-records.ts";
import { crmStores } from "#db/queries/crm-stores.ts";
import { insertNote } from "#db/queries/notes.ts";

type Input = { enrollmentId: string; list: ResultList; recordId: string; reason: string };
type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "not-for-yourself" | "not-a-reason" | "already-recorded" };

/** Strikes a deal or a month that is on record by mistake; both stay readable, and no file brings it back. */
export async function strikeResult(
  actor: Actor,
  { enrollmentId, list, recordId, reason }: Input,
  now: number,
): Promise<Outcome> {
  const ids = { strike: randomUUID(), note: randomUUID() };
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const row = (await newestOf(t, list, enrollmentId)).find(({ id }) => id === recordId);
    if (!row) return { ok: false, code: "not-found" };
    if (actor.id === row.personId) return { ok: false, code: "not-for-yourself" };
    if (row.state !== "standing") return { ok: false, code: "already-recorded" };
    await insertNote(t, { id: ids.note, subjectId: row.personId, body: reason, createdAt: now });
    await crmStores[list].strike(t, recordId, {
      id: ids.strike,
      recordedById: actor.id,
      recordedAt: now,
      requestId: ids.strike,
      noteId: ids.note,
    });
    await journal(t, {
      ...by(actor, now),
      act: "result.struck",
      subjectId: row.personId,
      objectKind: list,
      objectId: ids.strike,
      body: { enrollmentId, list, strikesId: recordId },
    });
    return { ok: true };
  });
}
