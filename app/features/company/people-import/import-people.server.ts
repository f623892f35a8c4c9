import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import type { List } from "#app/domain/import-table.ts";
import { type ImportedPerson, readPeople, type Said } from "#app/domain/people-import.ts";
import type { ImportColumn } from "#app/domain/people-import-columns.ts";
import { addImported } from "#app/acts/add-imported-person.ts";
import { tx } from "#db/engine";
import { findImport, findKnownEmails, findKnownPeople, insertImport } from "#db/queries/imports.ts";
import { findAllTeams } from "#db/queries/teams.ts";

type Input = {
  list: List;
  columns: readonly (ImportColumn | null)[];
  said: Said;
  roleNames: Record<string, Role>;
  requestId: string;
};
/** `waiting` are those of a large import who are yet to be added. */
type Outcome =
  | { ok: true; importId: string; n: number; waiting: ImportedPerson[] }
  | { ok: false; code: "nothing-to-import" };

const mostAtOnce = 100;

/** Begins an import of everybody of a list who can be read and is not here yet; a small one is done whole. Asked for twice with one request, it counts once. */
export async function importPeople(
  actor: Actor,
  { list, columns, said, roleNames, requestId }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const before = await findImport(t, requestId);
    if (before) return { ok: true, importId: requestId, n: before.people, waiting: [] };
    const known = {
      teams: await findAllTeams(t),
      emails: new Set(await findKnownEmails(t)),
      people: await findKnownPeople(t),
      roleNames,
    };
    const { people } = readPeople(list, columns, known, said);
    if (people.length === 0) return { ok: false, code: "nothing-to-import" };
    await insertImport(t, {
      id: requestId,
      importedById: actor.id,
      importedAt: now,
      people: people.length,
      undoneAt: null,
    });
    if (people.length > mostAtOnce)
      return { ok: true, importId: requestId, n: people.length, waiting: people };
    for (const person of people) await addImported(t, actor, requestId, person, now);
    return { ok: true, importId: requestId, n: people.length, waiting: [] };
  });
}
