import { and, count, desc, eq, exists, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import {
  credentials,
  enrollments,
  links,
  notices,
  particulars,
  people,
  peopleImports,
  personRoles,
  sessions,
  teamHeads,
  teamMembers,
} from "#db/schema/index.ts";

export async function findKnownEmails(conn: Conn | Tx): Promise<string[]> {
  return (
    await conn.select({ email: particulars.email }).from(particulars).where(isNotNull(particulars.email))
  ).flatMap(({ email }) => email ?? []);
}

/** Everybody who works here, by name and team, so that nobody is made twice. */
export async function findKnownPeople(conn: Conn | Tx): Promise<{ name: string; teamId: string | null }[]> {
  return conn
    .select({ name: particulars.name, teamId: teamMembers.teamId })
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .leftJoin(teamMembers, and(eq(teamMembers.personId, people.id), isNull(teamMembers.toAt)))
    .where(isNull(people.deactivatedAt));
}

/** False where the same request was imported before. */
export async function insertImport(tx: Tx, row: typeof peopleImports.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(peopleImports).values(row).onConflictDoNothing().returning({ id: peopleImports.id }))
      .length > 0
  );
}

export async function findImport(conn: Conn | Tx, id: string) {
  return (await conn.select().from(peopleImports).where(eq(peopleImports.id, id)))[0];
}

export async function findLastImports(conn: Conn, limit: number) {
  return conn
    .select({
      id: peopleImports.id,
      importedAt: peopleImports.importedAt,
      people: peopleImports.people,
      undoneAt: peopleImports.undoneAt,
      by: particulars.name,
    })
    .from(peopleImports)
    .innerJoin(particulars, eq(particulars.personId, peopleImports.importedById))
    .orderBy(desc(peopleImports.importedAt))
    .limit(limit);
}

/** How many of an import are here. */
export async function countImported(conn: Conn, importId: string): Promise<number> {
  return (await conn.select({ n: count() }).from(people).where(eq(people.importId, importId)))[0]?.n ?? 0;
}

/** Names of imported people something has happened to since. */
export async function findTouched(tx: Tx, importId: string): Promise<string[]> {
  const of = (table: typeof credentials | typeof sessions | typeof links | typeof teamHeads) =>
    exists(tx.select({ id: table.personId }).from(table).where(eq(table.personId, people.id)));
  const rows = await tx
    .select({ name: particulars.name })
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .where(
      and(
        eq(people.importId, importId),
        or(
          of(credentials),
          of(sessions),
          of(links),
          of(teamHeads),
          exists(
            tx.select({ id: enrollments.id }).from(enrollments).where(eq(enrollments.traineeId, people.id)),
          ),
        ),
      ),
    );
  return rows.map(({ name }) => name);
}

export async function deleteImported(tx: Tx, importId: string): Promise<number> {
  const ids = (await tx.select({ id: people.id }).from(people).where(eq(people.importId, importId))).map(
    ({ id }) => id,
  );
  if (ids.length === 0) return 0;
  await tx.delete(notices).where(inArray(notices.personId, ids));
  await tx.delete(personRoles).where(inArray(personRoles.personId, ids));
  await tx.delete(teamMembers).where(inArray(teamMembers.personId, ids));
  await tx.delete(particulars).where(inArray(particulars.personId, ids));
  await tx.delete(people).where(inArray(people.id, ids));
  return ids.length;
}

export async function updateUndone(tx: Tx, id: string, undoneAt: number): Promise<void> {
  await tx.update(peopleImports).set({ undoneAt }).where(eq(peopleImports.id, id));
}
