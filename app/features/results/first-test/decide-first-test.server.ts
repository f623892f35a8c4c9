import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { earlyRamp } from "#app/domain/early-ramp.ts";
import type { FirstTestDecision } from "#app/domain/first-test.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertFirstTest } from "#db/queries/first-tests.ts";
import { insertNote } from "#db/queries/notes.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; decision: FirstTestDecision; reason: string };
type Outcome =
  | { ok: true; name: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-for-yourself"
        | "not-a-reason"
        | "ended"
        | "no-first-test"
        | "already-recorded";
    };

/** Decides on somebody's first test: that they go on, or have one more week, once. The figures of that moment go into the journal. */
export async function decideFirstTest(
  actor: Actor,
  { enrollmentId, decision, reason }: Input,
  now: number,
): Promise<Outcome> {
  const ids = { row: randomUUID(), note: randomUUID() };
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (found.journey.state === "ended") return { ok: false, code: "ended" };
    const ramp = earlyRamp(found.journey, found.facts, clock);
    if (!ramp || found.journey.current.number !== 2) return { ok: false, code: "no-first-test" };
    if (found.facts.firstTest.isPassed) return { ok: false, code: "already-recorded" };
    await insertNote(t, { id: ids.note, subjectId: traineeId, body: reason, createdAt: now });
    const isNew = await insertFirstTest(t, {
      id: ids.row,
      enrollmentId,
      traineeId,
      decision,
      noteId: ids.note,
      decidedById: actor.id,
      decidedAt: now,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: `first-test.${decision}`,
      subjectId: traineeId,
      objectKind: "first-test",
      objectId: ids.row,
      body: {
        enrollmentId,
        minutes: ramp.firstCall?.minutes ?? null,
        weeks: ramp.weeks.map(({ target, done }) => [done, target]),
      },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, name: found.traineeName };
  });
}
