import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { ExceptionCategory } from "#app/domain/facts.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { passGate } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  stage: number;
  category: ExceptionCategory;
  reason: string;
  expiresOn: string | null;
};
type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "ended"
        | "already-recorded"
        | "stage-shut"
        | "not-yours"
        | "not-for-yourself"
        | "not-a-reason"
        | "in-the-past";
    };

/** Passes a stage against its gate: by a permitted person who is not the trainee, with a reason. */
export async function grantException(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  if (!isReason(input.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    const stage = found?.journey.stages.find(({ number }) => number === input.stage);
    if (!found || !stage) return { ok: false, code: "not-found" };
    if (actor.id === found.subject.traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "exception.make", found.subject)) return { ok: false, code: "not-yours" };
    if (stage.state === "passed") return { ok: false, code: "already-recorded" };
    if (found.journey.state === "ended") return { ok: false, code: "ended" };
    if (stage.state === "shut") return { ok: false, code: "stage-shut" };
    if (input.expiresOn !== null && input.expiresOn < clock.today) return { ok: false, code: "in-the-past" };
    await insertNote(t, {
      id: noteId,
      subjectId: found.subject.traineeId,
      body: input.reason,
      createdAt: now,
    });
    const { category, expiresOn } = input;
    const isNew = await passGate(t, actor, found, stage, clock, id, { category, noteId, expiresOn });
    return isNew ? { ok: true, traineeName: found.traineeName } : { ok: false, code: "already-recorded" };
  });
}
