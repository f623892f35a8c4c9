import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import { type ImportColumn, readPeople } from "#app/domain/people-import.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { findKnownEmails, insertImport } from "#db/queries/imports.ts";
import { insertPerson, insertRole, updateImportId } from "#db/queries/people.ts";
import { findAllTeams, replaceTeamOf } from "#db/queries/teams.ts";

type Input = { table: readonly (readonly string[])[]; columns: readonly (ImportColumn | null)[]; hasHeading: boolean; roleNames: Record<string, Role>; requestId: string };
type Outcome = { ok: true; importId: string; n: number } | { ok: false; code: "nothing-to-import" };

/** Adds everybody of a table who can be read and is not here yet, all or none; done twice with one request, it counts once. */
export async function importPeople(actor: Actor, { table, columns, hasHeading, roleNames, requestId }: Input, now: number): Promise<Outcome> {
  const ids = table.map(() => ({ person: randomUUID(), member: randomUUID(), roles: Array.from({ length: 6 }, () => randomUUID()) }));
  return tx(async (t): Promise<Outcome> => {
    const emails = new Set(await findKnownEmails(t));
    const { people } = readPeople(table, columns, hasHeading, { teams: await findAllTeams(t), emails, roleNames });
    if (people.length === 0) return { ok: false, code: "nothing-to-import" };
    if (!(await insertImport(t, { id: requestId, importedById: actor.id, importedAt: now, people: people.length, undoneAt: null }))) return { ok: true, importId: requestId, n: people.length };
    for (const { line, name, email, roles, teamId } of people) {
      const own = ids[line - 1];
      if (!own) continue;
      await insertPerson(t, { id: own.person, name, email, language: null, at: now });
      await updateImportId(t, own.person, requestId);
      for (const [index, role] of roles.entries()) await insertRole(t, { id: own.roles[index] ?? "", personId: own.person, role, fromAt: now, grantedById: actor.id });
      if (teamId) await replaceTeamOf(t, { id: own.member, teamId, personId: own.person, fromAt: now });
      await journal(t, {
        at: now, actorId: actor.id, actorKind: actor.kind, act: "person.created", subjectId: own.person, objectKind: "person", objectId: own.person, body: { roles, import: requestId },
      });
    }
    return { ok: true, importId: requestId, n: people.length };
  });
}
