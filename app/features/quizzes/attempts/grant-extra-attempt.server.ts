import { insertNote } from "#db/queries/notes.ts";
import { hasExtraAttempt, insertExtraAttempt } from "#db/queries/extra-attempts.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import { type OpeningRefusal, openingOf } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; title: Localized; traineeName: string }
  | {
      ok: false;
      code:
        | OpeningRefusal
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "not-a-reason"
        | "not-used-up"
        | "already-recorded";
    };
type Input = { enrollmentId: string; key: string; remedy: string; requestId: string };

/** Grants one attempt more when all are used up, with what was done so that it goes better. */
export async function grantExtraAttempt(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  const { enrollmentId, key, remedy, requestId } = input;
  if (!isReason(remedy)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    if (await hasExtraAttempt(t, requestId)) return { ok: false, code: "already-recorded" };
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!actsAs("trainer", actor, found.subject)) return { ok: false, code: "not-yours" };
    const opening = openingOf(found.journey, key);
    if (!opening.ok) return opening;
    const { requirement, progress } = opening.standing;
    if (requirement.kind !== "quiz") return { ok: false, code: "unknown-requirement" };
    if (progress.reason !== "attempts-used-up") return { ok: false, code: "not-used-up" };
    await insertNote(t, { id: noteId, subjectId: traineeId, body: remedy, createdAt: now });
    await insertExtraAttempt(t, {
      id,
      enrollmentId,
      traineeId,
      requirementKey: key,
      grantedById: actor.id,
      grantedAt: now,
      noteId,
      requestId,
    });
    await journal(t, {
      ...by(actor, now),
      act: "attempt.granted",
      subjectId: traineeId,
      objectKind: "extra-attempt",
      objectId: id,
      body: { enrollmentId, requirementKey: key },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, title: requirement.title, traineeName: found.traineeName };
  });
}
