import { type Actor, can } from "#app/domain/access.ts";
import { mayMentorAll } from "#app/domain/mentoring.ts";
import { tx } from "#db/engine";
import { moveMentees } from "#app/acts/move-mentees.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllMentoredBy } from "#db/queries/enrollments.ts";
import { findPersonById } from "#db/queries/people.ts";

type Outcome =
  | { ok: true; moved: number }
  | { ok: false; code: "not-found" | "not-yours" | "no-such-mentor" };

/** Gives all whom one person mentors to another in one step; without one their heads cover. */
export async function handOverMentees(
  actor: Actor,
  { personId, successorId }: { personId: string; successorId: string | null },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    if (!can(actor, "people.manage")) return { ok: false, code: "not-yours" };
    if (!(await findPersonById(t, personId))) return { ok: false, code: "not-found" };
    const successor = successorId === null ? null : await findPersonById(t, successorId);
    const mentored = await findAllMentoredBy(t, personId);
    if (
      successorId !== null &&
      (!successor || successorId === personId || !mayMentorAll(successor, mentored))
    )
      return { ok: false, code: "no-such-mentor" };
    return {
      ok: true,
      moved: await moveMentees(t, actor, { fromId: personId, toId: successorId }, await findClock(t, now)),
    };
  });
}
