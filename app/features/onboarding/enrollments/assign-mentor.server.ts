import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mentorDoubtsOf } from "#app/domain/mentor-choice.ts";
import { isReason } from "#app/domain/reasons.ts";
import { findMentorFacts } from "#db/queries/mentor-choice.ts";
import { insertNote } from "#db/queries/notes.ts";
import { mayMentor } from "#app/domain/mentoring.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { replaceMentor } from "#db/queries/enrollments.ts";
import { findPersonById } from "#db/queries/people.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; traineeName: string; mentorName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "ended"
        | "not-for-yourself"
        | "no-such-mentor"
        | "already-recorded"
        | "mentor-needs-reason";
    };

/** Assigns or replaces the mentor; the history stays. Nobody mentors themselves, and whoever something speaks against is assigned only with a reason. */
export async function assignMentor(
  actor: Actor,
  input: { enrollmentId: string; mentorId: string; reason?: string | undefined },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const newNoteId = randomUUID();
  const reason = input.reason ?? "";
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId, mentorId: before } = found.subject;
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (actor.id === traineeId || input.mentorId === traineeId)
      return { ok: false, code: "not-for-yourself" };
    if (before === input.mentorId) return { ok: false, code: "already-recorded" };
    const mentor = await findPersonById(t, input.mentorId);
    if (!mentor || !mayMentor(mentor, found.subject)) return { ok: false, code: "no-such-mentor" };
    const known = (await findMentorFacts(t, [mentor.id], now))(mentor.id);
    const doubts = mentorDoubtsOf(
      { ...known, isOwnHead: mentor.id === found.subject.headId },
      clock.today > found.facts.startsOn ? clock.today : found.facts.startsOn,
    );
    if (doubts.length > 0 && !isReason(reason)) return { ok: false, code: "mentor-needs-reason" };
    const noteId = doubts.length > 0 ? newNoteId : null;
    if (noteId) await insertNote(t, { id: noteId, subjectId: mentor.id, body: reason, createdAt: now });
    await replaceMentor(t, {
      noteId,
      id,
      enrollmentId: input.enrollmentId,
      traineeId,
      mentorId: input.mentorId,
      assignedById: actor.id,
      fromAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "mentor.assigned",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: input.enrollmentId,
      body: { mentorId: input.mentorId, before },
    });
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName, mentorName: mentor.name };
  });
}
