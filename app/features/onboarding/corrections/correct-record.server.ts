import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findActivityById, insertActivityStrike } from "#db/queries/activities.ts";
import { findClock } from "#db/queries/company.ts";
import { findEvidenceById, hasStrike } from "#db/queries/evidence.ts";
import { findFacts } from "#db/queries/facts.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = { enrollmentId: string; record: { kind: "evidence" | "activity"; id: string }; reason: string };
type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "not-for-yourself" | "not-a-reason" | "already-recorded" };

/** Strikes somebody's mistaken record by one with a reason; both stay readable, verdicts follow, passed gates stand. */
export async function correctRecord(
  actor: Actor,
  { enrollmentId, record, reason }: Input,
  now: number,
): Promise<Outcome> {
  const ids = { strike: randomUUID(), note: randomUUID() };
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    const note = { id: ids.note, subjectId: traineeId, body: reason, createdAt: now };
    if (record.kind === "evidence") {
      const row = await findEvidenceById(t, enrollmentId, record.id);
      if (!row || row.act === "struck") return { ok: false, code: "not-found" };
      if (await hasStrike(t, row.id)) return { ok: false, code: "already-recorded" };
      await insertNote(t, note);
      await recordEvidence(
        t,
        {
          id: ids.strike,
          enrollmentId,
          traineeId,
          recordedAt: now,
          requestId: ids.strike,
          noteId: ids.note,
          requirementKey: row.requirementKey,
          act: "struck",
          actorId: actor.id,
          occurredOn: clock.today,
          source: "here",
          strikesId: row.id,
        },
        clock,
      );
      return { ok: true, traineeName: found.traineeName };
    }
    const row = await findActivityById(t, enrollmentId, record.id);
    if (!row || row.strikesId) return { ok: false, code: "not-found" };
    await insertNote(t, note);
    const strike = { id: ids.strike, recordedAt: now, recordedById: actor.id, noteId: ids.note };
    if (!(await insertActivityStrike(t, row, strike))) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "activity.struck",
      subjectId: traineeId,
      objectKind: "activity",
      objectId: ids.strike,
      body: { enrollmentId, strikesId: row.id },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
