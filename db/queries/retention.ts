import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, lte, notInArray, or } from "drizzle-orm";
import { deleteOldJudgements } from "#db/queries/mentor-choice.ts";
import type { Conn, Tx } from "#db/engine";
import {
  clients,
  credentials,
  legalHolds,
  links,
  notices,
  outbox,
  particulars,
  people,
  personRoles,
  sessions,
  signInFailures,
  standings,
} from "#db/schema/index.ts";

export async function findHold(conn: Conn | Tx, personId: string) {
  return (
    await conn
      .select()
      .from(legalHolds)
      .where(and(eq(legalHolds.personId, personId), isNull(legalHolds.endedAt)))
  )[0];
}

export async function insertHold(tx: Tx, row: typeof legalHolds.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(legalHolds).values(row).onConflictDoNothing().returning({ id: legalHolds.id })).length >
    0
  );
}

export async function endHold(tx: Tx, personId: string, endedAt: number): Promise<boolean> {
  return (
    (
      await tx
        .update(legalHolds)
        .set({ endedAt })
        .where(and(eq(legalHolds.personId, personId), isNull(legalHolds.endedAt)))
        .returning({ id: legalHolds.id })
    ).length > 0
  );
}

const held = (conn: Conn | Tx) =>
  conn.select({ id: legalHolds.personId }).from(legalHolds).where(isNull(legalHolds.endedAt));

/** People whose access has ended and whose particulars are still there, the longest gone first, with why they are kept. */
export async function findAllGone(conn: Conn, limit: number) {
  return conn
    .select({
      id: people.id,
      name: particulars.name,
      deactivatedAt: people.deactivatedAt,
      reason: legalHolds.reason,
    })
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .leftJoin(legalHolds, and(eq(legalHolds.personId, people.id), isNull(legalHolds.endedAt)))
    .where(and(isNotNull(people.deactivatedAt), isNull(people.erasedAt)))
    .orderBy(asc(people.deactivatedAt))
    .limit(limit);
}

/** Whose time is over: gone since before `until` (epoch ms), not held, in no onboarding that runs; the longest gone first. */
export async function findAllToErase(conn: Conn, until: number, limit: number): Promise<string[]> {
  const running = conn.select({ id: standings.traineeId }).from(standings).where(isNull(standings.ending));
  const rows = await conn
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        isNotNull(people.deactivatedAt),
        isNull(people.erasedAt),
        lte(people.deactivatedAt, until),
        notInArray(people.id, held(conn)),
        notInArray(people.id, running),
      ),
    )
    .orderBy(asc(people.deactivatedAt), asc(people.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** People who only ever were named on a link for one task, all of whose links were over before `until`: they have no access that could end first. */
export async function findAllOnLinks(conn: Conn, until: number, limit: number): Promise<string[]> {
  const late = conn
    .select({ id: links.personId })
    .from(links)
    .where(and(isNotNull(links.personId), gt(links.expiresAt, until)));
  const rows = await conn
    .selectDistinct({ id: people.id, at: people.createdAt })
    .from(people)
    .innerJoin(links, and(eq(links.personId, people.id), eq(links.kind, "task")))
    .where(
      and(
        isNull(people.deactivatedAt),
        isNull(people.erasedAt),
        notInArray(people.id, late),
        notInArray(people.id, held(conn)),
        notInArray(people.id, conn.select({ id: personRoles.personId }).from(personRoles)),
        notInArray(people.id, conn.select({ id: credentials.personId }).from(credentials)),
      ),
    )
    .orderBy(asc(people.createdAt), asc(people.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Erases the names of clients recorded before `until` (epoch ms), but for those of held people; says how many. */
export async function eraseClients(tx: Tx, until: number): Promise<number> {
  const rows = await tx
    .update(clients)
    .set({ name: null })
    .where(
      and(isNotNull(clients.name), lte(clients.createdAt, until), notInArray(clients.subjectId, held(tx))),
    )
    .returning({ id: clients.id });
  return rows.length;
}

export async function countErased(conn: Conn): Promise<number> {
  const [row] = await conn.select({ n: count() }).from(people).where(isNotNull(people.erasedAt));
  return Number(row?.n ?? 0);
}

export async function findAllErased(conn: Conn): Promise<string[]> {
  return (
    await conn
      .select({ id: people.id })
      .from(people)
      .where(isNotNull(people.erasedAt))
      .orderBy(people.erasedAt)
  ).map(({ id }) => id);
}

const day = 86_400_000;

/** Lets go of what only serves the moment: old sessions, sent mails' records, dead codes, wrong guesses, read notices. Holds keep a person's sessions. */
export async function deleteOutdated(tx: Tx, now: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ keptForm: null })
    .where(and(isNotNull(sessions.keptForm), lt(sessions.seenAt, now - 3_600_000)));
  const old = await tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(
      and(
        or(lt(sessions.endedAt, now - 90 * day), lt(sessions.expiresAt, now - 90 * day)),
        notInArray(sessions.personId, held(tx)),
      ),
    )
    .orderBy(asc(sessions.createdAt))
    .limit(500);
  if (old.length > 0)
    await tx.delete(sessions).where(
      inArray(
        sessions.idHash,
        old.map(({ idHash }) => idHash),
      ),
    );
  await tx.delete(outbox).where(or(lt(outbox.sentAt, now - 30 * day), lt(outbox.gaveUpAt, now - 30 * day)));
  await tx.delete(links).where(and(eq(links.kind, "sign-in"), lt(links.expiresAt, now - day)));
  await tx.delete(signInFailures).where(lt(signInFailures.lastAt, now - 30 * day));
  await deleteOldJudgements(tx, now);
  await tx.delete(notices).where(lt(notices.readAt, now - 180 * day));
}
