import { carriedPoints } from "#app/domain/week-sheets.ts";
import { read } from "#db/engine";
import { findNotes } from "#db/queries/notes.ts";
import { findPoints } from "#db/queries/week-sheets.ts";

/** What was agreed with the mentor for next time, and no later sheet has settled. */
export async function openPoints(enrollmentId: string) {
  const carried = carriedPoints(await findPoints(read(), enrollmentId));
  const notes = await findNotes(
    read(),
    carried.map(({ noteId }) => noteId),
  );
  return carried.map(({ id, noteId }) => ({ id, text: notes[noteId] ?? "" }));
}
