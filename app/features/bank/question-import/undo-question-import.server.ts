import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findQuestionImport, isImportAsked, updateImportUndone } from "#db/queries/question-imports.ts";

type Outcome =
  | { ok: true; taken: number }
  | { ok: false; code: "not-found" | "already-recorded" | "asked-already" };

/** Takes the questions of an import out of use again, as long as nobody has been asked one of them. */
export async function undoQuestionImport(
  actor: Actor,
  { importId }: { importId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findQuestionImport(t, importId);
    if (!found) return { ok: false, code: "not-found" };
    if (found.undoneAt !== null) return { ok: false, code: "already-recorded" };
    if (await isImportAsked(t, importId)) return { ok: false, code: "asked-already" };
    await updateImportUndone(t, importId, now);
    await journal(t, {
      ...by(actor, now),
      act: "questions.import-undone",
      subjectId: null,
      objectKind: "question-import",
      objectId: importId,
      body: { taken: found.taken },
    });
    return { ok: true, taken: found.taken };
  });
}
