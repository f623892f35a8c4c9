import { createHash } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { ImportedPerson } from "#app/domain/people-import.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import {
  findPersonByEmail,
  findPersonById,
  insertPerson,
  insertRole,
  updateImportId,
} from "#db/queries/people.ts";
import { replaceTeamOf } from "#db/queries/teams.ts";

/** Adds one person of an import with roles and team; somebody who was added in the meantime is left as they are. Their ids follow from the import and the line, so that nobody is added twice. */
export async function addImported(
  t: Tx,
  actor: Actor,
  importId: string,
  { line, name, email, roles, teamId }: ImportedPerson,
  now: number,
): Promise<void> {
  const idOf = (what: string) =>
    createHash("sha256").update(`${importId} ${line} ${what}`).digest("hex").slice(0, 32);
  const id = idOf("person");
  if ((await findPersonById(t, id)) || (email && (await findPersonByEmail(t, email)))) return;
  await insertPerson(t, { id, name, email, language: null, at: now });
  await updateImportId(t, id, importId);
  for (const role of roles)
    await insertRole(t, { id: idOf(role), personId: id, role, fromAt: now, grantedById: actor.id });
  if (teamId) await replaceTeamOf(t, { id: idOf("team"), teamId, personId: id, fromAt: now });
  await journal(t, {
    ...by(actor, now),
    act: "person.created",
    subjectId: id,
    objectKind: "person",
    objectId: id,
    body: { roles, import: importId },
  });
}
