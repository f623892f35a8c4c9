import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAllNewestVersions, updateOffered } from "#db/queries/programmes.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "last-programme" };

/** Offers a programme to new trainees, or stops offering it; whoever is in it goes on. */
export async function offerProgramme(
  actor: Actor,
  { key, isOffered }: { key: string; isOffered: boolean },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const all = await findAllNewestVersions(t);
    const found = all.find((row) => row.key === key);
    if (!found) return { ok: false, code: "not-found" };
    if (!isOffered && !all.some((row) => row.isOffered && row.key !== key))
      return { ok: false, code: "last-programme" };
    await updateOffered(t, found.programmeId, isOffered);
    await journal(t, {
      ...by(actor, now),
      act: isOffered ? "programme.offered" : "programme.withdrawn",
      subjectId: null,
      objectKind: "programme",
      objectId: found.programmeId,
      body: { key },
    });
    return { ok: true };
  });
}
