import { findAllHandingOver } from "#db/queries/handovers.ts";
import { projectStanding } from "#db/queries/standings.ts";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endAllCoversOf } from "#app/acts/end-cover.ts";
import { moveMentees } from "#app/acts/move-mentees.ts";
import { releaseApprovals } from "#app/acts/release-approvals.ts";
import { findClock } from "#db/queries/company.ts";
import { cancelLinks } from "#db/queries/credentials.ts";
import { findAllPeopleByRole, findPersonById, updateDeactivatedAt } from "#db/queries/people.ts";
import { endAllSessions } from "#db/queries/sessions.ts";
import { findAllTeamsHeadedBy } from "#db/queries/teams.ts";

type Outcome =
  | { ok: true; name: string }
  | {
      ok: false;
      code: "not-found" | "erased" | "not-for-yourself" | "last-admin" | "already-recorded" | "heads-a-team";
    };

/** Shuts somebody out from the next request on, or lets them in again. */
export async function deactivatePerson(
  actor: Actor,
  { personId, isActive }: { personId: string; isActive: boolean },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const person = await findPersonById(t, personId);
    if (!person) return { ok: false, code: "not-found" };
    if (person.erasedAt !== null) return { ok: false, code: "erased" };
    if (person.id === actor.id) return { ok: false, code: "not-for-yourself" };
    if ((person.deactivatedAt === null) === isActive) return { ok: false, code: "already-recorded" };
    const admins = await findAllPeopleByRole(t, ["admin"]);
    if (!isActive && admins.length === 1 && admins[0]?.id === personId)
      return { ok: false, code: "last-admin" };
    if (!isActive && (await findAllTeamsHeadedBy(t, personId)).length > 0)
      return { ok: false, code: "heads-a-team" };
    // Nothing waits for somebody who is gone: without a successor the heads cover.
    if (!isActive) {
      const clock = await findClock(t, now);
      await endAllCoversOf(t, personId, { actorId: actor.id }, clock);
      await moveMentees(t, actor, { fromId: personId, toId: null }, clock);
    }
    await updateDeactivatedAt(t, personId, isActive ? null : now);
    if (!isActive)
      for (const id of await findAllHandingOver(t, personId))
        await projectStanding(t, id, await findClock(t, now));
    if (!isActive) await releaseApprovals(t, personId, now);
    await endAllSessions(t, personId, now);
    await cancelLinks(t, personId, ["invitation", "reset", "sign-in"], now);
    await journal(t, {
      ...by(actor, now),
      act: isActive ? "person.reactivated" : "person.deactivated",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: {},
    });
    return { ok: true, name: person.name };
  });
}
