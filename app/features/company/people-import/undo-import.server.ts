import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { deleteImported, findImport, findTouched, updateUndone } from "#db/queries/imports.ts";

type Outcome =
  | { ok: true; n: number }
  | { ok: false; code: "not-found" | "already-recorded" | "already-at-work"; names?: string[] };

/** Takes an import back whole, as long as nobody of it has signed in, was enrolled or got a link. */
export async function undoImport(
  actor: Actor,
  { importId }: { importId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findImport(t, importId);
    if (!found) return { ok: false, code: "not-found" };
    if (found.undoneAt !== null) return { ok: false, code: "already-recorded" };
    const names = await findTouched(t, importId);
    if (names.length > 0) return { ok: false, code: "already-at-work", names };
    const n = await deleteImported(t, importId);
    await updateUndone(t, importId, now);
    await journal(t, {
      ...by(actor, now),
      act: "import.undone",
      subjectId: null,
      objectKind: "import",
      objectId: importId,
      body: { n },
    });
    return { ok: true, n };
  });
}
