import type { Actor } from "#app/domain/access.ts";
import type { Clock } from "#app/domain/clock.ts";
import { compareCrm } from "#app/domain/crm/compare.ts";
import type { CrmReading } from "#app/domain/crm/lists.ts";
import { namesOf, type SaidOwners } from "#app/domain/crm/owners.ts";
import { readCrm } from "#app/domain/crm/read.ts";
import type { List } from "#app/domain/import-table.ts";
import type { Conn, Tx } from "#db/engine";
import { findCrmOwners, findCrmPeople } from "#db/queries/crm-imports.ts";
import { findKnownCrm } from "#db/queries/crm-records.ts";

type Input = { list: List; reading: CrmReading; said: SaidOwners };

/** What a file says of people whom the actor may take in, and what of it is new, changed or gone. */
export async function readCrmFile(
  conn: Conn | Tx,
  actor: Actor,
  { list, reading, said }: Input,
  clock: Clock,
) {
  const people = await findCrmPeople(conn, actor);
  const owners = new Map([...(await findCrmOwners(conn, namesOf(list, reading.columns))), ...said]);
  const read = readCrm(list, reading, { people, said: owners, ...clock });
  const enrollmentIds = people.map(({ enrollmentId }) => enrollmentId);
  const known = read.period
    ? await findKnownCrm(conn, reading.list, {
        crm: reading.crm,
        keys: read.records.map(({ key }) => key),
        enrollmentIds,
        period: read.period,
      })
    : [];
  const compared = compareCrm(read, known, new Set(enrollmentIds));
  return {
    ...read,
    ...compared,
    people,
    problems: [...read.problems, ...compared.problems].sort((a, b) => a.line - b.line),
  };
}
