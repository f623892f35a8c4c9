import { and, desc, eq, gt, isNull, lt, ne, or, sql } from "drizzle-orm";
import { inRoleOrder, type Role } from "#app/domain/access-table.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { credentials, particulars, people, personRoles, sessions } from "#db/schema/index.ts";

export type SessionRow = typeof sessions.$inferSelect;
type NewSession = Omit<SessionRow, "keptForm"> & { keptForm?: string | null };
export type SignedIn = {
  personId: string;
  name: string;
  language: "en" | "bg" | null;
  roles: Role[];
  seenAt: number;
  expiresAt: number;
  isRemembered: boolean;
  provedAt: number;
  keptForm: string | null;
  hasPassword: boolean;
};

/** A session that has not been ended, of a person who is still active, in one statement. */
export async function findSession(conn: Conn | Tx, idHash: string): Promise<SignedIn | undefined> {
  const rows = await prepared(conn, "session", (c) =>
    c
      .select({
        personId: sessions.personId,
        name: particulars.name,
        language: particulars.language,
        role: personRoles.role,
        seenAt: sessions.seenAt,
        expiresAt: sessions.expiresAt,
        isRemembered: sessions.isRemembered,
        provedAt: sessions.provedAt,
        keptForm: sessions.keptForm,
        credential: credentials.version,
      })
      .from(sessions)
      .innerJoin(people, and(eq(people.id, sessions.personId), isNull(people.deactivatedAt)))
      .innerJoin(particulars, eq(particulars.personId, sessions.personId))
      .leftJoin(credentials, eq(credentials.personId, sessions.personId))
      .leftJoin(personRoles, and(eq(personRoles.personId, sessions.personId), isNull(personRoles.toAt)))
      .where(and(eq(sessions.idHash, sql.placeholder("hash")), isNull(sessions.endedAt))),
  ).execute({ hash: idHash });
  const [first] = rows;
  if (!first) return undefined;
  const { role: _, credential, ...session } = first;
  return {
    ...session,
    hasPassword: credential !== null,
    roles: rows.flatMap(({ role }) => role ?? []).sort(inRoleOrder),
  };
}

/** Whether somebody has signed in before, as far as sessions are kept. */
export async function hasSignedInBefore(tx: Tx, personId: string): Promise<boolean> {
  return (
    (
      await tx
        .select({ idHash: sessions.idHash })
        .from(sessions)
        .where(eq(sessions.personId, personId))
        .limit(1)
    ).length > 0
  );
}

export async function insertSession(tx: Tx, row: NewSession): Promise<void> {
  await tx.insert(sessions).values(row);
}

export async function updateSessionSeen(tx: Tx, idHash: string, seenAt: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ seenAt })
    .where(and(eq(sessions.idHash, idHash), lt(sessions.seenAt, seenAt)));
}

export async function updateSessionProved(tx: Tx, idHash: string, provedAt: number): Promise<void> {
  await tx.update(sessions).set({ provedAt }).where(eq(sessions.idHash, idHash));
}

/** Whose a session is or was, ended ones too; undefined for somebody who may not come in any more. */
export async function findPersonOfSession(conn: Conn | Tx, idHash: string): Promise<string | undefined> {
  return (
    await conn
      .select({ personId: sessions.personId })
      .from(sessions)
      .innerJoin(people, and(eq(people.id, sessions.personId), isNull(people.deactivatedAt)))
      .where(eq(sessions.idHash, idHash))
  )[0]?.personId;
}

/** Keeps a sealed form with a session, or lets it go. */
export async function updateKeptForm(tx: Tx, idHash: string, keptForm: string | null): Promise<void> {
  await tx.update(sessions).set({ keptForm }).where(eq(sessions.idHash, idHash));
}

/** Takes the kept form of a session of this person, whose it alone is. Whatever others left there goes as well. */
export async function takeKeptForm(tx: Tx, idHash: string, personId: string): Promise<string | null> {
  const [row] = await tx
    .select({ keptForm: sessions.keptForm, personId: sessions.personId })
    .from(sessions)
    .where(eq(sessions.idHash, idHash));
  if (row?.keptForm) await updateKeptForm(tx, idHash, null);
  return row?.personId === personId ? row.keptForm : null;
}

export async function endSession(tx: Tx, idHash: string, endedAt: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.idHash, idHash), isNull(sessions.endedAt)));
}

/** Ends every session of the person, but for the one whose hash is given. */
export async function endAllSessions(
  tx: Tx,
  personId: string,
  endedAt: number,
  exceptHash = "",
): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), ne(sessions.idHash, exceptHash)));
}

/** Ends every session of everybody and forgets the forms kept with them; gives how many there were. */
export async function endEverySession(tx: Tx, endedAt: number): Promise<number> {
  await tx.update(sessions).set({ keptForm: null });
  return (
    await tx
      .update(sessions)
      .set({ endedAt })
      .where(isNull(sessions.endedAt))
      .returning({ id: sessions.idHash })
  ).length;
}

export async function findAllSessionsOf(conn: Conn, personId: string, now: number) {
  return conn
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), or(gt(sessions.expiresAt, now))))
    .orderBy(desc(sessions.seenAt))
    .limit(50);
}
