import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { updateRetention } from "#db/queries/company.ts";

/** Changes for how many months particulars are kept after somebody's access has ended, and the names of clients after they were recorded. */
export async function changeRetention(
  actor: Actor,
  { months, clientMonths }: { months: number; clientMonths: number },
  now: number,
): Promise<{ ok: true }> {
  return tx(async (t) => {
    await updateRetention(t, { retentionMonths: months, clientMonths });
    await journal(t, {
      ...by(actor, now),
      act: "retention.changed",
      subjectId: null,
      objectKind: "company",
      objectId: "company",
      body: { months, clientMonths },
    });
    return { ok: true };
  });
}
