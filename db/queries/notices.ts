import { and, count, desc, eq, gt, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import type { Notice, NoticeKind } from "#app/domain/notice.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { insertOutbox } from "#db/queries/outbox.ts";
import { notices, particulars, personRoles, reminders } from "#db/schema/index.ts";

export type NoticeRow = typeof notices.$inferSelect;
type NewNotice = Notice & { enrollmentId: string | null; byId?: string | null };

/** Leaves each notice once; whoever wants word at once gets it by mail too, `always` for what cannot wait for the morning. */
export async function insertNotices(
  tx: Tx,
  rows: readonly NewNotice[],
  now: number,
  always = false,
): Promise<void> {
  if (rows.length === 0) return;
  const made = await tx
    .insert(notices)
    .values(
      rows.map((row) => ({
        ...row,
        id: randomUUID(),
        byId: row.byId ?? null,
        noteId: row.noteId ?? null,
        readAt: null,
        mailedAt: null,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: notices.id, personId: notices.personId });
  if (made.length === 0) return;
  const wants = await tx
    .select({ personId: particulars.personId, mail: particulars.mail })
    .from(particulars)
    .where(
      inArray(
        particulars.personId,
        made.map(({ personId }) => personId),
      ),
    );
  const atOnce = made.filter(({ personId }) =>
    wants.some(
      (one) => one.personId === personId && (one.mail === "at-once" || (always && one.mail !== "none")),
    ),
  );
  for (const { id, personId } of atOnce)
    await insertOutbox(tx, {
      id: `notice.${id}`,
      kind: "mail.notice",
      recipientId: personId,
      body: JSON.stringify({ noticeId: id }),
      at: now,
    });
  if (atOnce.length > 0)
    await tx
      .update(notices)
      .set({ mailedAt: now })
      .where(
        inArray(
          notices.id,
          atOnce.map(({ id }) => id),
        ),
      );
}

/** What changed about somebody's way in: mailed at once, whatever they wish of other mails. */
export async function insertAccessNotice(
  tx: Tx,
  row: Pick<NoticeRow, "id" | "personId" | "kind" | "role" | "byId" | "key" | "at">,
): Promise<void> {
  await tx.insert(notices).values({ ...row, mailedAt: row.at });
}

/** Leaves what is new about one enrollment, and lets go of what waits for nobody any more. */
export async function syncNotices(
  tx: Tx,
  enrollmentId: string,
  told: readonly Notice[],
  now: number,
): Promise<void> {
  const ends: NoticeKind[] = ["waits", "grading-late"];
  const waiting = told.filter(({ kind }) => ends.includes(kind)).map(({ key }) => key);
  await tx
    .update(notices)
    .set({ readAt: now })
    .where(
      and(
        eq(notices.enrollmentId, enrollmentId),
        isNull(notices.readAt),
        inArray(notices.kind, ends),
        ...(waiting.length > 0 ? [notInArray(notices.key, waiting)] : []),
      ),
    );
  await insertNotices(
    tx,
    told.map((row) => ({ ...row, enrollmentId })),
    now,
  );
}

export async function countUnread(conn: Conn, personId: string): Promise<number> {
  const [row] = await prepared(conn, "notices.unread", (c) =>
    c
      .select({ n: count() })
      .from(notices)
      .where(and(eq(notices.personId, sql.placeholder("id")), isNull(notices.readAt))),
  ).execute({ id: personId });
  return Number(row?.n ?? 0);
}

export async function findNotices(conn: Conn, personId: string, limit: number): Promise<NoticeRow[]> {
  return conn
    .select()
    .from(notices)
    .where(eq(notices.personId, personId))
    .orderBy(desc(notices.at), notices.id)
    .limit(limit);
}

export async function findNoticesByIds(conn: Conn, ids: readonly string[]): Promise<NoticeRow[]> {
  return ids.length === 0
    ? []
    : conn
        .select()
        .from(notices)
        .where(inArray(notices.id, [...ids]))
        .orderBy(notices.at);
}

export async function updateRead(tx: Tx, personId: string, at: number): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt: at })
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)));
}

/** News somebody has not had by mail yet, taken for the mail that is being made. What waits is listed there anyway. */
export async function takeUnmailed(tx: Tx, personId: string, now: number): Promise<string[]> {
  const rows = await tx
    .update(notices)
    .set({ mailedAt: now })
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.readAt),
        isNull(notices.mailedAt),
        ne(notices.kind, "waits"),
        gt(notices.at, now - 14 * 86_400_000),
      ),
    )
    .returning({ id: notices.id });
  return rows.map(({ id }) => id);
}

/** Gives news back that a mail did not bring: the next morning brings it. */
export async function returnUnmailed(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(notices)
      .set({ mailedAt: null })
      .where(and(inArray(notices.id, [...ids]), isNull(notices.readAt)));
}

/** False where the same was reminded of on this working day already. */
export async function insertReminder(tx: Tx, row: typeof reminders.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(reminders).values(row).onConflictDoNothing().returning({ id: reminders.id })).length > 0
  );
}

/** When somebody was last reminded of this thing, epoch ms. */
export async function findLastReminder(
  conn: Conn | Tx,
  enrollmentId: string,
  about: string,
): Promise<{ at: number; onDay: string } | undefined> {
  return (
    await conn
      .select({ at: reminders.remindedAt, onDay: reminders.onDay })
      .from(reminders)
      .where(and(eq(reminders.enrollmentId, enrollmentId), eq(reminders.about, about)))
      .orderBy(desc(reminders.remindedAt))
      .limit(1)
  )[0];
}

/** Who holds a role now: those a thing waits for when nobody is named. */
export async function findHolders(conn: Conn | Tx, role: "trainer" | "admin"): Promise<string[]> {
  const rows = await conn
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.role, role), isNull(personRoles.toAt)));
  return rows.map(({ id }) => id);
}
