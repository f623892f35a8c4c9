import { and, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { type Actor, reaches } from "#app/domain/access.ts";
import { allCrmColumns, type CrmColumn, type CrmPerson, type CrmReading } from "#app/domain/crm/lists.ts";
import type { Conn, Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { visibleStandings } from "#db/queries/visibility.ts";
import { crmImports, crmMappings, crmOwners, particulars, standings } from "#db/schema/index.ts";

/** Whose records this reader may take in: those in training whom the permission reaches, and those cleared since, whose deals and results go on. */
export async function findCrmPeople(conn: Conn | Tx, actor: Actor): Promise<CrmPerson[]> {
  const rows = await conn
    .select({
      personId: standings.traineeId,
      enrollmentId: standings.enrollmentId,
      name: particulars.name,
      email: particulars.email,
      startsOn: standings.startsOn,
      ending: standings.ending,
    })
    .from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .where(
      and(
        or(isNull(standings.ending), eq(standings.ending, "released")),
        ne(standings.traineeId, actor.id),
        visibleStandings(conn, actor, "crm.import"),
      ),
    )
    .orderBy(standings.startsOn);
  const people = new Map<string, CrmPerson>();
  // Of several onboardings of one person the one that runs counts, else the last.
  for (const { ending, ...row } of rows) {
    if (!people.get(row.personId)?.isRunning)
      people.set(row.personId, { ...row, isRunning: ending === null });
  }
  return [...people.values()];
}

/** Whom these names stand for, as it was said before. */
export async function findCrmOwners(
  conn: Conn | Tx,
  keys: readonly string[],
): Promise<Map<string, string | null>> {
  const byHash = new Map(keys.map((key) => [contentHash(key), key] as const));
  const rows = await conn
    .select({ nameHash: crmOwners.nameHash, personId: crmOwners.personId })
    .from(crmOwners)
    .where(inArray(crmOwners.nameHash, [...byHash.keys()]));
  return new Map(rows.map(({ nameHash, personId }) => [byHash.get(nameHash) ?? "", personId] as const));
}

export async function saveCrmOwner(
  tx: Tx,
  { key, ...row }: Omit<typeof crmOwners.$inferInsert, "nameHash"> & { key: string },
): Promise<void> {
  const { personId, saidById, saidAt } = row;
  await tx
    .insert(crmOwners)
    .values({ ...row, nameHash: contentHash(key) })
    .onConflictDoUpdate({ target: crmOwners.nameHash, set: { personId, saidById, saidAt } });
}

/** How a file with these headings was read last. */
export async function findCrmMapping(
  conn: Conn,
  headings: readonly string[],
): Promise<CrmReading | undefined> {
  const [row] = await conn
    .select()
    .from(crmMappings)
    .where(eq(crmMappings.headingsHash, contentHash(headings)));
  if (!row) return undefined;
  const { list, crm, dayOrder, unit } = row;
  const columns = row.columns
    .split(",")
    .map((name): CrmColumn | null => allCrmColumns.find((one) => one === name) ?? null);
  return { list, crm, dayOrder, unit, columns };
}

export async function saveCrmMapping(
  tx: Tx,
  headings: readonly string[],
  { columns, ...reading }: CrmReading,
  { savedById, savedAt }: { savedById: string; savedAt: number },
): Promise<void> {
  const row = { ...reading, columns: columns.map((one) => one ?? "").join(","), savedById, savedAt };
  await tx
    .insert(crmMappings)
    .values({ ...row, headingsHash: contentHash(headings) })
    .onConflictDoUpdate({ target: crmMappings.headingsHash, set: row });
}

export async function insertCrmImport(tx: Tx, row: typeof crmImports.$inferInsert): Promise<void> {
  await tx.insert(crmImports).values(row);
}

export async function hasCrmImport(conn: Conn | Tx, id: string): Promise<boolean> {
  return (await conn.select({ id: crmImports.id }).from(crmImports).where(eq(crmImports.id, id))).length > 0;
}

// Who does not reach everybody takes back only what they brought themselves.
const own = (actor: Actor) =>
  reaches(actor, "crm.import").includes("any") ? undefined : eq(crmImports.importedById, actor.id);

export async function findCrmImport(conn: Conn | Tx, actor: Actor, id: string) {
  return (
    await conn
      .select()
      .from(crmImports)
      .where(and(eq(crmImports.id, id), own(actor)))
  )[0];
}

/** The newest imports that this reader may take back. */
export async function findLastCrmImports(conn: Conn, actor: Actor, limit: number) {
  return conn
    .select({
      id: crmImports.id,
      list: crmImports.list,
      crm: crmImports.crm,
      importedAt: crmImports.importedAt,
      added: crmImports.added,
      changed: crmImports.changed,
      undoneAt: crmImports.undoneAt,
      by: particulars.name,
    })
    .from(crmImports)
    .innerJoin(particulars, eq(particulars.personId, crmImports.importedById))
    .where(own(actor))
    .orderBy(desc(crmImports.importedAt))
    .limit(limit);
}

export async function updateCrmImportUndone(tx: Tx, id: string, undoneAt: number): Promise<void> {
  await tx.update(crmImports).set({ undoneAt }).where(eq(crmImports.id, id));
}
