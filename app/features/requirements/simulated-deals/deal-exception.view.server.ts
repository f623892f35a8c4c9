import type { DealException } from "#app/domain/deal-exception.ts";
import { read } from "#db/engine";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";

/** By whom and why this person was given one more try, if they were. */
export async function shownException(exceptions: readonly DealException[], key: string) {
  const found = exceptions.find((row) => row.requirementKey === key);
  if (!found) return null;
  const { [found.byId]: by = "" } = await findNames(read(), [found.byId]);
  const reason = (await findNotes(read(), [found.noteId]))[found.noteId ?? ""] ?? "";
  return { by, at: found.at, reason };
}
