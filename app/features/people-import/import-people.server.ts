import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import type { List } from "#app/domain/import-table.ts";
import { readPeople, type Said } from "#app/domain/people-import.ts";
import type { ImportColumn } from "#app/domain/people-import-columns.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { findImport, findKnownEmails, findKnownPeople, insertImport } from "#db/queries/imports.ts";
import { insertPerson, insertRole, updateImportId } from "#db/queries/people.ts";
import { findAllTeams, replaceTeamOf } from "#db/queries/teams.ts";

type Input = { list: List; columns: readonly (ImportColumn | null)[]; said: Said; roleNames: Record<string, Role>; requestId: string };
type Outcome = { ok: true; importId: string; n: number } | { ok: false; code: "nothing-to-import" };

/** Adds everybody of a table who can be read and is not here yet, all or none; done twice with one request, it counts once. */
export async function importPeople(actor: Actor, { list, columns, said, roleNames, requestId }: Input, now: number): Promise<Outcome> {
  const ids = new Map(list.rows.map(({ line }) => [line, { person: randomUUID(), member: randomUUID(), roles: Array.from({ length: 6 }, () => randomUUID()) }] as const));
  return tx(async (t): Promise<Outcome> => {
    const before = await findImport(t, requestId);
    if (before) return { ok: true, importId: requestId, n: before.people };
    const emails = new Set(await findKnownEmails(t));
    const { people } = readPeople(list, columns, { teams: await findAllTeams(t), emails, people: await findKnownPeople(t), roleNames }, said);
    if (people.length === 0) return { ok: false, code: "nothing-to-import" };
    await insertImport(t, { id: requestId, importedById: actor.id, importedAt: now, people: people.length, undoneAt: null });
    for (const { line, name, email, roles, teamId } of people) {
      const own = ids.get(line);
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
