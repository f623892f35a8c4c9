import { and, desc, eq, like, lt } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { journal } from "#db/schema/index.ts";

export type JournalRow = typeof journal.$inferSelect;

/** A page of the journal, newest first, under a filter by the beginning of the act and by person. */
export async function findJournal(
  conn: Conn,
  { before, act, subjectId, limit }: { before: number; act: string; subjectId: string; limit: number },
): Promise<JournalRow[]> {
  return conn
    .select()
    .from(journal)
    .where(
      and(
        lt(journal.seq, before),
        act ? like(journal.act, `${act}.%`) : undefined,
        subjectId ? eq(journal.subjectId, subjectId) : undefined,
      ),
    )
    .orderBy(desc(journal.seq))
    .limit(limit);
}

/** One entry by its number. */
export async function findEntry(conn: Conn, seq: number): Promise<JournalRow | undefined> {
  return (await conn.select().from(journal).where(eq(journal.seq, seq)))[0];
}

/** The newest entry: how many there are, and the hash that anchors them. */
export async function findJournalHead(conn: Conn | Tx): Promise<{ seq: number; hash: string } | undefined> {
  return (
    await conn
      .select({ seq: journal.seq, hash: journal.hash })
      .from(journal)
      .orderBy(desc(journal.seq))
      .limit(1)
  )[0];
}
