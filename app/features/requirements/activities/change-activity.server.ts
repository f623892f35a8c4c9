import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { hasValue, isOutcomeOf, type Outcome as What } from "#app/domain/activity-outcomes.ts";
import { type RecordingRefusal, recordingOf } from "#app/domain/recording-activity.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import {
  findActivityById,
  findClientName,
  insertActivity,
  insertClient,
  isStanding,
} from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { insertNote } from "#db/queries/notes.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  activityId: string;
  outcome: What | null;
  client: string;
  valueCents: number | null;
  note: string;
};
type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "already-recorded" | "not-of-this-kind" | RecordingRefusal };

/** Says of an entry what came of it, with whom and for how much; the row as it was stays on record. */
export async function changeActivity(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const ids = { row: randomUUID(), client: randomUUID(), note: randomUUID() };
  const { enrollmentId, activityId, outcome, client, valueCents, note } = input;
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const row = await findActivityById(t, enrollmentId, activityId);
    const found = row && (await findJourney(t, enrollmentId, clock));
    if (!row || !found || row.strikesId) return { ok: false, code: "not-found" };
    if (row.recordedById !== actor.id || row.source !== "here") return { ok: false, code: "not-yours" };
    const refusal = recordingOf(actor, found, { ...row, replaced: row }, clock);
    if (refusal) return { ok: false, code: refusal };
    if (!(await isStanding(t, row.id))) return { ok: false, code: "already-recorded" };
    if ((outcome && !isOutcomeOf(row.kind, outcome)) || (valueCents !== null && !hasValue(row.kind)))
      return { ok: false, code: "not-of-this-kind" };
    const isSame = row.clientId !== null && client === (await findClientName(t, row.clientId));
    if (client && !isSame)
      await insertClient(t, { id: ids.client, subjectId: row.traineeId, name: client, createdAt: now });
    if (note) await insertNote(t, { id: ids.note, subjectId: row.traineeId, body: note, createdAt: now });
    await insertActivity(t, {
      ...row,
      id: ids.row,
      recordedAt: now,
      requestId: ids.row,
      outcome,
      valueCents,
      clientId: isSame ? row.clientId : client ? ids.client : null,
      noteId: note ? ids.note : null,
      replacesId: row.id,
    });
    const { kind, amount, occurredOn } = row;
    await journal(t, {
      ...by(actor, now),
      act: "activity.changed",
      subjectId: row.traineeId,
      objectKind: "activity",
      objectId: ids.row,
      body: { enrollmentId, kind, amount, occurredOn, replacesId: row.id, outcome },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true };
  });
}
