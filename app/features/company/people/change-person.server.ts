import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { type Role, roles as allRoles } from "#app/domain/access-table.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endAllCoversOf } from "#app/acts/end-cover.ts";
import { moveMentees } from "#app/acts/move-mentees.ts";
import { releaseApprovals } from "#app/acts/release-approvals.ts";
import { findClock } from "#db/queries/company.ts";
import {
  endRole,
  findAllPeopleByRole,
  findPersonByEmail,
  findPersonById,
  insertRole,
  updateParticulars,
} from "#db/queries/people.ts";
import { endAllSessions } from "#db/queries/sessions.ts";
import { findAllTeamsHeadedBy } from "#db/queries/teams.ts";

type Input = { personId: string; name: string; email: string | null; roles: Role[] };
type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "email-taken" | "own-roles" | "last-admin" | "heads-a-team" };

/** Changes name, address and roles. A change of roles ends the person's sessions. Nobody changes their own, but for an only administrator, whom nobody else could help. */
export async function changePerson(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const ids = new Map(allRoles.map((role) => [role, randomUUID()]));
  return tx(async (t): Promise<Outcome> => {
    const person = await findPersonById(t, input.personId);
    if (!person) return { ok: false, code: "not-found" };
    const added = input.roles.filter((role) => !person.roles.includes(role));
    const taken = person.roles.filter((role) => !input.roles.includes(role));
    const rolesChange = added.length + taken.length > 0;
    const isOnlyAdmin =
      rolesChange && (await findAllPeopleByRole(t, ["admin"])).every(({ id }) => id === person.id);
    if (rolesChange && actor.id === person.id && !isOnlyAdmin) return { ok: false, code: "own-roles" };
    if (taken.includes("admin") && isOnlyAdmin) return { ok: false, code: "last-admin" };
    if (taken.includes("head") && (await findAllTeamsHeadedBy(t, person.id)).length > 0)
      return { ok: false, code: "heads-a-team" };
    const other = input.email ? await findPersonByEmail(t, input.email) : undefined;
    if (other && other.id !== person.id) return { ok: false, code: "email-taken" };
    await updateParticulars(t, person.id, { name: input.name, email: input.email });
    for (const role of added)
      await insertRole(t, {
        id: ids.get(role) ?? "",
        personId: person.id,
        role,
        fromAt: now,
        grantedById: actor.id,
      });
    for (const role of taken) await endRole(t, person.id, role, now);
    if (taken.includes("mentor") || taken.includes("head"))
      await endAllCoversOf(t, person.id, { actorId: actor.id }, await findClock(t, now));
    if (taken.includes("mentor"))
      await moveMentees(t, actor, { fromId: person.id, toId: null }, await findClock(t, now));
    if (taken.length > 0) await releaseApprovals(t, person.id, now);
    if (rolesChange || input.email !== person.email) await endAllSessions(t, person.id, now);
    await journal(
      t,
      {
        ...by(actor, now),
        act: "person.changed",
        subjectId: person.id,
        objectKind: "person",
        objectId: person.id,
        body: {
          added,
          taken,
          hasNewEmail: input.email !== person.email,
          hasNewName: input.name !== person.name,
        },
      },
      input.email === person.email ? null : person.email,
    );
    return { ok: true };
  });
}
