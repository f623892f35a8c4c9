import { and, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { credentials, links, sessions, signInFailures } from "#db/schema/index.ts";

export type Link = typeof links.$inferSelect;

export async function findCredential(conn: Conn | Tx, personId: string) {
  return (await conn.select().from(credentials).where(eq(credentials.personId, personId)))[0];
}

/** Whether somebody was ever in: by a password, or by a code alone. */
export async function hasSignedIn(conn: Conn | Tx, personId: string): Promise<boolean> {
  if (await findCredential(conn, personId)) return true;
  return (
    (
      await conn
        .select({ id: sessions.idHash })
        .from(sessions)
        .where(eq(sessions.personId, personId))
        .limit(1)
    ).length > 0
  );
}

/** Sets a password and returns the new version; links bound to the old one stop working. */
export async function upsertCredential(
  tx: Tx,
  personId: string,
  passwordHash: string,
  setAt: number,
): Promise<void> {
  await tx
    .insert(credentials)
    .values({ personId, passwordHash, version: 1, setAt })
    .onConflictDoUpdate({
      target: credentials.personId,
      set: { passwordHash, setAt, version: sql`${credentials.version} + 1` },
    });
}

/** Takes back every unused task link for one onboarding. */
export async function cancelTaskLinks(tx: Tx, enrollmentId: string, at: number): Promise<void> {
  await tx
    .update(links)
    .set({ usedAt: at })
    .where(and(eq(links.enrollmentId, enrollmentId), eq(links.kind, "task"), isNull(links.usedAt)));
}

export async function insertLink(tx: Tx, row: typeof links.$inferInsert): Promise<void> {
  await tx.insert(links).values(row);
}

export async function findLinkByHash(conn: Conn | Tx, tokenHash: string): Promise<Link | undefined> {
  return (await conn.select().from(links).where(eq(links.tokenHash, tokenHash)))[0];
}

/** Whether a link of this kind was ever made for somebody. */
export async function hasLink(conn: Conn | Tx, personId: string, kind: Link["kind"]): Promise<boolean> {
  return (
    (
      await conn
        .select({ id: links.id })
        .from(links)
        .where(and(eq(links.personId, personId), eq(links.kind, kind)))
        .limit(1)
    ).length > 0
  );
}

/** Whether a link can still be used. */
export async function isLinkOpen(conn: Conn | Tx, id: string, now: number): Promise<boolean> {
  return (
    (
      await conn
        .select({ id: links.id })
        .from(links)
        .where(and(eq(links.id, id), isNull(links.usedAt), gt(links.expiresAt, now)))
    ).length > 0
  );
}

/** Binds a check link to the check begun with it; false when it has begun one already. */
export async function bindLink(tx: Tx, id: string, checkId: string): Promise<boolean> {
  return (
    (
      await tx
        .update(links)
        .set({ checkId })
        .where(and(eq(links.id, id), isNull(links.checkId), isNull(links.usedAt)))
        .returning({ id: links.id })
    ).length > 0
  );
}

/** Spends a link; false when somebody was faster. */
export async function spendLink(tx: Tx, id: string, usedAt: number): Promise<boolean> {
  return (
    (
      await tx
        .update(links)
        .set({ usedAt })
        .where(and(eq(links.id, id), isNull(links.usedAt)))
        .returning()
    ).length > 0
  );
}

/** Takes back every unused link of these kinds, so that only the newest works. */
export async function cancelLinks(
  tx: Tx,
  personId: string,
  kinds: Link["kind"][],
  at: number,
): Promise<void> {
  await tx
    .update(links)
    .set({ usedAt: at })
    .where(and(eq(links.personId, personId), isNull(links.usedAt), inArray(links.kind, kinds)));
}

export async function findFailures(conn: Conn | Tx, keyHashes: string[]) {
  return conn.select().from(signInFailures).where(inArray(signInFailures.keyHash, keyHashes));
}

/** Counts one more and gives the count; one that has rested since `restedSince` begins anew. */
export async function upsertFailure(
  tx: Tx,
  keyHash: string,
  lastAt: number,
  restedSince: number,
): Promise<number> {
  const [row] = await tx
    .insert(signInFailures)
    .values({ keyHash, failures: 1, lastAt })
    .onConflictDoUpdate({
      target: signInFailures.keyHash,
      set: {
        lastAt,
        failures: sql`case when ${signInFailures.lastAt} < ${restedSince} then 1 else ${signInFailures.failures} + 1 end`,
      },
    })
    .returning({ failures: signInFailures.failures });
  return row?.failures ?? 0;
}

export async function deleteFailures(tx: Tx, keyHashes: string[]): Promise<void> {
  await tx.delete(signInFailures).where(inArray(signInFailures.keyHash, keyHashes));
}

/** Unused, unexpired links of one kind. */
export async function findOpenLinksOf(
  conn: Conn | Tx,
  personId: string,
  kind: Link["kind"],
  now: number,
): Promise<Link[]> {
  return conn
    .select()
    .from(links)
    .where(
      and(eq(links.personId, personId), eq(links.kind, kind), isNull(links.usedAt), gt(links.expiresAt, now)),
    );
}

/** Lets go of somebody's codes, and of any that happens to read like a new one. */
export async function deleteCodes(tx: Tx, personId: string, tokenHash: string): Promise<void> {
  await tx
    .delete(links)
    .where(and(eq(links.kind, "sign-in"), or(eq(links.personId, personId), eq(links.tokenHash, tokenHash))));
}

/** Takes back every unused link of a kind, whoever it is for. */
export async function cancelAllLinks(tx: Tx, kind: Link["kind"], at: number): Promise<void> {
  await tx
    .update(links)
    .set({ usedAt: at })
    .where(and(eq(links.kind, kind), isNull(links.usedAt)));
}

/** Takes back every unused link and code of every kind; gives how many there were. */
export async function cancelEveryLink(tx: Tx, at: number): Promise<number> {
  return (await tx.update(links).set({ usedAt: at }).where(isNull(links.usedAt)).returning({ id: links.id }))
    .length;
}
