import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { breathing } from "#app/acts/breathe.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findCrmImport, updateCrmImportUndone } from "#db/queries/crm-imports.ts";
import { findStandingOfImport, undoMark } from "#db/queries/crm-records.ts";
import { crmStores } from "#db/queries/crm-stores.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Outcome = { ok: true; n: number } | { ok: false; code: "not-found" | "already-recorded" };

/** Takes back what an import brought and what still stands of it; what it had changed is again as it was. Both stay on record. */
export async function undoCrmImport(
  actor: Actor,
  { importId }: { importId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findCrmImport(t, actor, importId);
    if (!found) return { ok: false, code: "not-found" };
    if (found.undoneAt !== null) return { ok: false, code: "already-recorded" };
    const clock = await findClock(t, now);
    const store = crmStores[found.list];
    const stamp = () => ({ id: randomUUID(), recordedById: actor.id, recordedAt: now });
    const rows = await findStandingOfImport(t, found.list, importId);
    for await (const { row, before } of breathing(rows)) {
      await store.strike(t, row.id, { ...stamp(), requestId: `${row.requestId}${undoMark}` });
      if (!before) continue;
      const revision = row.revision + 1;
      await store.insert(
        t,
        { ...before, revision },
        { ...stamp(), requestId: `${before.requestId}+${revision}` },
      );
    }
    await updateCrmImportUndone(t, importId, now);
    const people = new Map(rows.map(({ row }) => [row.personId, row.enrollmentId] as const));
    for (const [personId, enrollmentId] of people) {
      await journal(t, {
        ...by(actor, now),
        act: "crm.undone",
        subjectId: personId,
        objectKind: "crm-import",
        objectId: importId,
        body: {
          enrollmentId,
          list: found.list,
          n: rows.filter(({ row }) => row.personId === personId).length,
        },
      });
      await projectStanding(t, enrollmentId, clock);
    }
    return { ok: true, n: rows.length };
  });
}
