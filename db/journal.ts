import type { Actor } from "#app/domain/access.ts";
import { createHmac } from "node:crypto";
import { asc, desc, gt } from "drizzle-orm";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import { requireActorHere } from "#db/acting.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { journal as rows } from "#db/schema/index.ts";
import { tellAccess } from "#db/tell-access.ts";

export type Entry = {
  at: number;
  actorId: string | null;
  actorKind: "person" | "system" | "link";
  act: JournalAct;
  subjectId: string | null;
  objectKind: string;
  objectId: string;
  body: Record<string, unknown>;
};
type Row = typeof rows.$inferSelect;
type Verified =
  | { ok: true; count: number; head: string }
  | { ok: false; seq: number; why: "missing" | "changed" | "order" | "truncated" };

const formVersion = 1;
const genesis = "0".repeat(64);
let key: { id: string; secret: string } | undefined;

/** The key of the chain; it stays outside the database. */
export function setJournalKey(id: string, secret: string): void {
  key = { id, secret };
}

/** Stands for what may be guessed and must not be computed back: a hash under the journal's key. */
export function sealOf(value: unknown): string {
  if (!key) throw new Error("The journal has no key");
  return createHmac("sha256", key.secret)
    .update(`sealed:${canonical(value)}`)
    .digest("hex");
}

/** Who did it and when, as an entry says it. */
export const by = ({ id, kind }: Pick<Actor, "id" | "kind">, at: number) => ({
  at,
  actorId: id,
  actorKind: kind,
});

/** Adds an entry to the chain, in the caller's transaction, and tells whom it is about where it changes their way in. Bodies hold ids and figures, no names, no free text; an address that was given up is only written to. */
export async function journal(tx: Tx, entry: Entry, formerEmail: string | null = null): Promise<void> {
  if (!key) throw new Error("The journal has no key");
  if (entry.actorKind === "person" && entry.actorId) await requireActorHere(tx, entry.actorId);
  const [last] = await prepared(tx, "journal.last", (c) =>
    c.select({ seq: rows.seq, hash: rows.hash }).from(rows).orderBy(desc(rows.seq)).limit(1),
  ).execute();
  const row = {
    ...entry,
    seq: (last?.seq ?? 0) + 1,
    body: canonical(entry.body),
    formVersion,
    keyId: key.id,
    prev: last?.hash ?? genesis,
  };
  await tx.insert(rows).values({ ...row, hash: hashOf(row, key.secret) });
  await tellAccess(tx, { ...entry, seq: row.seq }, formerEmail);
}

/** Reads the whole chain; `anchor` is a count and hash noted earlier outside the database. */
export async function verifyJournal(conn: Conn, anchor?: { count: number; hash: string }): Promise<Verified> {
  if (!key) throw new Error("The journal has no key");
  let prev = genesis;
  let count = 0;
  for (;;) {
    const batch = await conn
      .select()
      .from(rows)
      .where(gt(rows.seq, count))
      .orderBy(asc(rows.seq))
      .limit(1000);
    for (const row of batch) {
      if (row.seq !== count + 1) return { ok: false, seq: count + 1, why: "missing" };
      if (row.prev !== prev) return { ok: false, seq: row.seq, why: "order" };
      const { hash, ...rest } = row;
      if (hashOf(rest, key.secret) !== hash) return { ok: false, seq: row.seq, why: "changed" };
      if (anchor?.count === row.seq && anchor.hash !== hash)
        return { ok: false, seq: row.seq, why: "changed" };
      prev = hash;
      count = row.seq;
    }
    if (batch.length === 0) break;
  }
  const [lowest] = await conn.select({ seq: rows.seq }).from(rows).orderBy(asc(rows.seq)).limit(1);
  if (lowest && lowest.seq < 1) return { ok: false, seq: lowest.seq, why: "order" };
  return anchor && anchor.count > count
    ? { ok: false, seq: count + 1, why: "truncated" }
    : { ok: true, count, head: prev };
}

function hashOf(row: Omit<Row, "hash">, secret: string): string {
  return createHmac("sha256", secret).update(canonical(row)).digest("hex");
}

/** JSON with sorted keys, so that the same facts always give the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${parts.join(",")}}`;
}
