import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql } from "drizzle-orm";
import { codeLasts } from "#app/domain/throttle.ts";
import type { Conn, Tx } from "#db/engine";
import { outbox, particulars } from "#db/schema/index.ts";

export type OutboxRow = typeof outbox.$inferSelect;
type NewRow = {
  id: string;
  kind: string;
  recipientId: string | null;
  body: string;
  at: number;
  expiresAt?: number;
};

/** Leaves something to be done after commit. `body` is JSON text, forgotten once sent; nothing is sent from `expiresAt` on. */
export async function insertOutbox(tx: Tx, row: NewRow): Promise<void> {
  const { at, expiresAt = null, ...rest } = row;
  await tx.insert(outbox).values({
    ...rest,
    createdAt: at,
    availableAt: at,
    sentAt: null,
    failures: 0,
    lastError: null,
    claimedBy: null,
    claimedUntil: null,
    expiresAt,
    gaveUpAt: null,
  });
}

const isOpen = and(isNull(outbox.sentAt), isNull(outbox.gaveUpAt));
// Codes of before rows had an end of their own are over as soon as any.
const isOver = (now: number) =>
  or(
    lte(outbox.expiresAt, now),
    and(
      isNull(outbox.expiresAt),
      eq(outbox.kind, "mail.sign-in-code"),
      lte(outbox.createdAt, now - codeLasts),
    ),
  );
// A code is waited for at the door; everything else can let it by.
const codesFirst = sql`case when ${outbox.kind} = 'mail.sign-in-code' then 0 else 1 end`;

export async function findDueOutbox(conn: Conn, now: number, limit: number): Promise<OutboxRow[]> {
  return conn
    .select()
    .from(outbox)
    .where(and(isOpen, lte(outbox.availableAt, now)))
    .orderBy(outbox.availableAt)
    .limit(limit);
}

/** Takes the row that is due first for one process until `until`, in one statement; what another holds is left alone. */
export async function claimOutbox(
  tx: Tx,
  claim: { by: string; now: number; until: number; except: readonly string[] },
): Promise<OutboxRow | undefined> {
  const { by, now, until, except } = claim;
  // A claim further ahead than any that is made now was made before the clock was put back.
  const isFree = or(
    isNull(outbox.claimedUntil),
    lte(outbox.claimedUntil, now),
    gt(outbox.claimedUntil, until + (until - now)),
  );
  const isDue = and(isOpen, lte(outbox.availableAt, now), sql`not coalesce(${isOver(now)}, false)`, isFree);
  const isOther = except.length > 0 ? sql`${outbox.id} not in ${[...except]}` : undefined;
  const first = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isDue, isOther))
    .orderBy(codesFirst, outbox.availableAt, outbox.id)
    .limit(1);
  return (
    await tx
      .update(outbox)
      .set({ claimedBy: by, claimedUntil: until })
      .where(inArray(outbox.id, first))
      .returning()
  )[0];
}

/** Lets go of what a process holds; of everything held, where nobody is named. */
export async function releaseOutbox(tx: Tx, by: string | null): Promise<void> {
  await tx
    .update(outbox)
    .set({ claimedBy: null, claimedUntil: null })
    .where(and(isNull(outbox.sentAt), by === null ? isNotNull(outbox.claimedBy) : eq(outbox.claimedBy, by)));
}

/** Marks it as sent and forgets its content, which may be a code. */
export async function updateOutboxSent(tx: Tx, id: string, sentAt: number): Promise<void> {
  await tx
    .update(outbox)
    .set({ sentAt, body: "{}", claimedBy: null, claimedUntil: null })
    .where(eq(outbox.id, id));
}

export async function updateOutboxFailed(
  tx: Tx,
  id: string,
  availableAt: number,
  lastError: string,
): Promise<void> {
  await tx
    .update(outbox)
    .set({
      availableAt,
      lastError,
      failures: sql`${outbox.failures} + 1`,
      claimedBy: null,
      claimedUntil: null,
    })
    .where(and(eq(outbox.id, id), isOpen));
}

/** Sends no more of it; false when that was so before, or it has been sent. `body` is what may still be needed. */
export async function updateOutboxGivenUp(
  tx: Tx,
  id: string,
  end: { gaveUpAt: number; lastError: string; body: string },
): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ ...end, failures: sql`${outbox.failures} + 1`, claimedBy: null, claimedUntil: null })
    .where(and(eq(outbox.id, id), isOpen))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** Lets the time of every code and link that has not left be over now. */
export async function expireSecrets(tx: Tx, now: number): Promise<void> {
  await tx
    .update(outbox)
    .set({ expiresAt: now })
    .where(and(isNull(outbox.sentAt), inArray(outbox.kind, ["mail.sign-in-code", "mail.invitation"])));
}

/** Open rows whose time is over and that nobody is sending just now. */
export async function findAllExpiredOutbox(conn: Conn, now: number, limit: number): Promise<OutboxRow[]> {
  const isFree = or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, now));
  return conn
    .select()
    .from(outbox)
    .where(and(isOpen, isOver(now), isFree))
    .orderBy(outbox.createdAt, outbox.id)
    .limit(limit);
}

/** Sends it again from now on; false for what is not given up, and for what has nothing to say any more. */
export async function updateOutboxAgain(tx: Tx, id: string, now: number): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ gaveUpAt: null, availableAt: now, failures: 0 })
    .where(and(eq(outbox.id, id), isNull(outbox.sentAt), isNotNull(outbox.gaveUpAt), ne(outbox.body, "{}")))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

const troubled = {
  id: outbox.id,
  kind: outbox.kind,
  recipientId: outbox.recipientId,
  name: particulars.name,
  lastError: outbox.lastError,
  availableAt: outbox.availableAt,
  gaveUpAt: outbox.gaveUpAt,
  body: outbox.body,
};

/** What was given up, newest first. */
export async function findAllGivenUp(conn: Conn, limit: number) {
  return conn
    .select(troubled)
    .from(outbox)
    .leftJoin(particulars, eq(particulars.personId, outbox.recipientId))
    .where(and(isNull(outbox.sentAt), isNotNull(outbox.gaveUpAt)))
    .orderBy(desc(outbox.gaveUpAt), asc(outbox.id))
    .limit(limit);
}

/** What failed and is tried again, the next one first. */
export async function findAllFailing(conn: Conn, limit: number) {
  return conn
    .select(troubled)
    .from(outbox)
    .leftJoin(particulars, eq(particulars.personId, outbox.recipientId))
    .where(and(isOpen, gt(outbox.failures, 0)))
    .orderBy(asc(outbox.availableAt), asc(outbox.id))
    .limit(limit);
}

export async function countGivenUp(conn: Conn): Promise<number> {
  const [row] = await conn
    .select({ n: count() })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNotNull(outbox.gaveUpAt)));
  return Number(row?.n ?? 0);
}
