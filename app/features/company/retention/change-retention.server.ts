import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { updateRetentionMonths } from "#db/queries/company.ts";

/** Changes for how many months particulars are kept after somebody's access has ended. */
export async function changeRetention(
  actor: Actor,
  { months }: { months: number },
  now: number,
): Promise<{ ok: true }> {
  return tx(async (t) => {
    await updateRetentionMonths(t, months);
    await journal(t, {
      ...by(actor, now),
      act: "retention.changed",
      subjectId: null,
      objectKind: "company",
      objectId: "company",
      body: { months },
    });
    return { ok: true };
  });
}
