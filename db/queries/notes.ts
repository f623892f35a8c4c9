import { inArray } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { notes } from "#db/schema/index.ts";

export async function insertNote(tx: Tx, row: typeof notes.$inferInsert): Promise<void> {
  await tx.insert(notes).values(row);
}

/** Texts by id; `presets` says what was chosen in the reader's language. */
export async function findNotes(
  conn: Conn | Tx,
  ids: readonly (string | null)[],
  presets: Presets = {},
): Promise<Record<string, string>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return {};
  const rows = await conn
    .select({ id: notes.id, body: notes.body, preset: notes.preset })
    .from(notes)
    .where(inArray(notes.id, wanted));
  return Object.fromEntries(rows.map((row) => [row.id, noteText(row, presets)]));
}

type Presets = Readonly<Record<string, string>>;

/** What a note says: the reason chosen, then what was written. */
export function noteText(
  { body, preset }: { body: string; preset: string | null },
  presets: Presets,
): string {
  return [preset ? (presets[preset] ?? "") : "", body].filter(Boolean).join(" ");
}
