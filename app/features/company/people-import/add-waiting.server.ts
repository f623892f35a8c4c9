import { setImmediate } from "node:timers/promises";
import type { Actor } from "#app/domain/access.ts";
import type { ImportedPerson } from "#app/domain/people-import.ts";
import { addImported } from "#app/acts/add-imported-person.ts";
import { tx } from "#db/engine";
import { findImport } from "#db/queries/imports.ts";

const atOnce = 20;

/** Adds the people of a large import, a few at a time, so that others' pages are answered meanwhile; it ends where the import is taken back. */
export async function addWaiting(
  actor: Actor,
  {
    importId,
    people,
    tell,
  }: { importId: string; people: readonly ImportedPerson[]; tell: (done: number) => void },
  now: number,
): Promise<void> {
  for (let at = 0; at < people.length; at += atOnce) {
    const goesOn = await tx(async (t) => {
      if ((await findImport(t, importId))?.undoneAt !== null) return false;
      for (const person of people.slice(at, at + atOnce)) await addImported(t, actor, importId, person, now);
      return true;
    });
    if (!goesOn) return;
    tell(Math.min(people.length, at + atOnce));
    await setImmediate();
  }
}
