import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { CrmReading } from "#app/domain/crm/lists.ts";
import type { SaidOwners } from "#app/domain/crm/owners.ts";
import type { List } from "#app/domain/import-table.ts";
import { breathing } from "#app/acts/breathe.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { hasCrmImport, insertCrmImport, saveCrmMapping, saveCrmOwner } from "#db/queries/crm-imports.ts";
import { crmStores } from "#db/queries/crm-stores.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { readCrmFile } from "./read-crm-file.server.ts";

type Input = {
  list: List;
  reading: CrmReading;
  /** Whom names of the file stand for, as it is said now. */
  said: SaidOwners;
  requestId: string;
};
type Outcome = { ok: true; added: number; changed: number } | { ok: false; code: "nothing-to-import" };

/** Takes in the records of a file of a CRM, all or none. What is known already stays; what the file says otherwise is corrected by another record; what it no longer has stays too. */
export async function importCrm(
  actor: Actor,
  { list, reading, said, requestId }: Input,
  now: number,
  tell: (done: number) => void = () => {},
): Promise<Outcome> {
  const ids = list.rows.map(() => ({ row: randomUUID(), strike: randomUUID() }));
  const store = crmStores[reading.list];
  return tx(async (t): Promise<Outcome> => {
    if (await hasCrmImport(t, requestId)) return { ok: true, added: 0, changed: 0 };
    const clock = await findClock(t, now);
    const { people, fresh, changed } = await readCrmFile(t, actor, { list, reading, said }, clock);
    if (fresh.length + changed.length === 0) return { ok: false, code: "nothing-to-import" };
    const stamp = { recordedById: actor.id, recordedAt: now };
    const rows = [
      ...fresh.map((record) => ({ record, before: null })),
      ...changed.map(({ before, ...record }) => ({
        record: { ...record, revision: before.revision + 1 },
        before,
      })),
    ];
    let n = 0;
    for await (const { record, before } of breathing(rows)) {
      const own = ids[n] ?? { row: randomUUID(), strike: randomUUID() };
      if (before)
        await store.strike(t, before.id, { ...stamp, id: own.strike, requestId: `${requestId}:${n}-` });
      await store.insert(t, record, { ...stamp, id: own.row, requestId: `${requestId}:${n}` });
      tell(++n);
    }
    await insertCrmImport(t, {
      id: requestId,
      list: reading.list,
      crm: reading.crm,
      importedById: actor.id,
      importedAt: now,
      added: fresh.length,
      changed: changed.length,
    });
    await saveCrmMapping(t, list.headings ?? [], reading, { savedById: actor.id, savedAt: now });
    for (const [key, personId] of said)
      await saveCrmOwner(t, { key, personId, saidById: actor.id, saidAt: now });
    for (const person of people) {
      const theirs = rows.filter(({ record }) => record.personId === person.personId);
      if (theirs.length === 0) continue;
      await journal(t, {
        ...by(actor, now),
        act: "crm.imported",
        subjectId: person.personId,
        objectKind: "crm-import",
        objectId: requestId,
        body: {
          enrollmentId: person.enrollmentId,
          list: reading.list,
          added: theirs.filter(({ before }) => !before).length,
          changed: theirs.filter(({ before }) => before).length,
          digest: contentHash(theirs.map(({ record: { key, day, facts } }) => [key, day, facts])),
        },
      });
      await projectStanding(t, person.enrollmentId, clock);
    }
    return { ok: true, added: fresh.length, changed: changed.length };
  });
}
