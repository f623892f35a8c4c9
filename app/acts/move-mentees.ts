import type { Clock } from "#app/domain/clock.ts";
import type { Actor } from "#app/domain/access.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endMentor, findAllMentoredBy, replaceMentor } from "#db/queries/enrollments.ts";
import { projectStanding } from "#db/queries/standings.ts";

/** Hands every running onboarding somebody mentors to another mentor, or to its head where `toId` is null, queue and all. */
export async function moveMentees(
  tx: Tx,
  actor: Actor,
  { fromId, toId }: { fromId: string; toId: string | null },
  clock: Clock,
): Promise<number> {
  const mentored = await findAllMentoredBy(tx, fromId);
  for (const { enrollmentId, traineeId } of mentored) {
    // Nobody mentors themselves, or chooses who mentors them.
    const mentorId = toId === traineeId || actor.id === traineeId ? null : toId;
    const at = clock.now;
    if (mentorId)
      await replaceMentor(tx, {
        id: `${enrollmentId}.${at}`,
        enrollmentId,
        traineeId,
        mentorId,
        assignedById: actor.id,
        fromAt: at,
      });
    else await endMentor(tx, enrollmentId, at);
    await journal(tx, {
      ...by(actor, at),
      act: mentorId ? "mentor.assigned" : "mentor.left",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: enrollmentId,
      body: { mentorId, before: fromId },
    });
    await projectStanding(tx, enrollmentId, clock);
  }
  return mentored.length;
}
