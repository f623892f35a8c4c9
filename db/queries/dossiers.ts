import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { dossierKeys, enrollments, journal, personRoles } from "#db/schema/index.ts";

/** Keys that have sealed dossiers, oldest first. */
export async function findAllDossierKeys(conn: Conn) {
  return conn.select().from(dossierKeys).orderBy(asc(dossierKeys.sinceAt));
}

/** Keeps a key; one that is kept stays as it is. */
export async function insertDossierKey(tx: Tx, row: typeof dossierKeys.$inferInsert): Promise<void> {
  await tx.insert(dossierKeys).values(row).onConflictDoNothing();
}

/** What the journal says of a dossier that was given out. */
export async function findDossierEntry(conn: Conn, id: string) {
  const [row] = await conn
    .select({ body: journal.body, subjectId: journal.subjectId, actorId: journal.actorId })
    .from(journal)
    .where(and(eq(journal.act, "dossier.made"), eq(journal.objectId, id)));
  return row && { ...row, body: JSON.parse(row.body) as Record<string, unknown> };
}

/** Which roles these people have had, and when. */
export async function findRolesOver(conn: Conn, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return conn
    .select({
      personId: personRoles.personId,
      role: personRoles.role,
      fromAt: personRoles.fromAt,
      toAt: personRoles.toAt,
    })
    .from(personRoles)
    .where(inArray(personRoles.personId, [...personIds]));
}

/** The other onboardings of the person this one is of. */
export async function findOtherOnboardings(conn: Conn, enrollmentId: string, traineeId: string) {
  const rows = await conn
    .select({ id: enrollments.id })
    .from(enrollments)
    .where(and(eq(enrollments.traineeId, traineeId), ne(enrollments.id, enrollmentId)));
  return rows.map(({ id }) => id);
}
