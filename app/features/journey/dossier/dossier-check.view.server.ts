import { checkDossier } from "#app/acts/check-dossier.ts";
import { dossierKeyOf } from "#app/acts/seal-dossier.ts";
import { getConfig } from "#app/web/config.server.ts";
import { read } from "#db/engine";
import { findAllDossierKeys } from "#db/queries/dossiers.ts";
import { findNames } from "#db/queries/people.ts";

/** The public keys that dossiers were sealed with. */
export const viewKeys = () => findAllDossierKeys(read());

/** What came of looking at a file, with the names of whom it is about and who made it. */
export async function viewChecked(file: Buffer) {
  const checked = await checkDossier(read(), file, dossierKeyOf(getConfig().dossierKey));
  if (!checked.ok) return checked;
  const { seal, traineeId, madeById } = checked;
  const names = await findNames(read(), [traineeId, madeById]);
  return {
    ok: true as const,
    about: names[traineeId ?? ""] ?? "",
    by: names[madeById ?? ""] ?? "",
    madeAt: seal.madeAt,
    head: seal.head,
  };
}
