import { createHash } from "node:crypto";
import type { Seal } from "#app/domain/dossier.ts";
import { type DossierKey, openDossier } from "#app/acts/seal-dossier.ts";
import type { Conn } from "#db/engine";
import { findAllDossierKeys, findDossierEntry } from "#db/queries/dossiers.ts";
import { findEntry } from "#db/queries/journal.ts";

export type Checked =
  | { ok: true; seal: Seal; traineeId: string | null; madeById: string | null }
  | { ok: false; code: "not-a-dossier" | "unknown-key" | "changed" | "not-in-journal" };

/** Whether a file is a dossier made here, unchanged, and the journal still says what it was made from. `current` is the key in use. */
export async function checkDossier(conn: Conn, file: Buffer, current: DossierKey): Promise<Checked> {
  const opened = openDossier(file, [current, ...(await findAllDossierKeys(conn))]);
  if (!opened.ok) return opened;
  const { id, head } = opened.seal;
  const made = await findDossierEntry(conn, id);
  const hash = createHash("sha256").update(file).digest("hex");
  if (made?.body["hash"] !== hash || (await findEntry(conn, head.seq))?.hash !== head.hash)
    return { ok: false, code: "not-in-journal" };
  return { ok: true, seal: opened.seal, traineeId: made.subjectId, madeById: made.actorId };
}
