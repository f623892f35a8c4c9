import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "#db/schema/index.ts";
import { migratePg, withRetry } from "./pg-common.ts";
import { forbidInTx, insideTx } from "./scope.ts";

export type Conn = NodePgDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Conn["transaction"]>[0]>[0];

export const engine: "sqlite" | "pg" = "pg";
const slowMs = 2_000;
let open: { pool: pg.Pool; db: Conn } | undefined;
let statements = 0;
let onSlow: (ms: number) => void = () => {};

/** Only SQLite knows it; here so that both engines look the same. */
export class DatabaseInUse extends Error {}

/** Connects to a PostgreSQL URL and makes it the database of this process. */
export async function openDatabase(url: string): Promise<void> {
  await closeDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  open = { pool, db: drizzle(pool, { schema, logger: { logQuery: () => void statements++ } }) };
  await open.db.execute(sql`select 1`);
}

function current() {
  if (!open) throw new Error("No database is open");
  return open;
}

/** The connections for reading. Throws inside a transaction. */
export function read(): Conn {
  forbidInTx("read()");
  return current().db;
}

/** The one way to write: serializable, run again where PostgreSQL asks for it. Throws inside a transaction. */
export async function tx<T>(body: (tx: Tx) => Promise<T>): Promise<T> {
  forbidInTx("tx()");
  const started = performance.now();
  const run = () => current().db.transaction((t) => insideTx(() => body(t)), { isolationLevel: "serializable" });
  try {
    return await withRetry(run);
  } finally {
    const ms = performance.now() - started;
    if (ms > slowMs) onSlow(ms);
  }
}

/** Asks to be told of transactions that take more than two seconds, retries included. */
export function watchSlowTx(tell: (ms: number) => void): void {
  onSlow = tell;
}

/** A named prepared query; PostgreSQL keeps its plan by the name. */
export function prepared<P>(conn: Conn | Tx, key: string, build: (conn: Conn) => { prepare: (name: string) => P }): P {
  return build(conn as Conn).prepare(key.replaceAll(".", "_"));
}

/** Throws when nothing can be written. */
export async function pingWrite(): Promise<void> {
  await current().db.transaction(async (t) => {
    await t.execute(sql`select pg_current_xact_id()`);
  });
}

/** How many statements this process has run so far. */
export function countStatements(): number {
  return statements;
}

/** PostgreSQL is backed up by its own tools. */
export async function backupDatabase(_file: string): Promise<void> {
  throw new Error("Back up PostgreSQL with pg_dump");
}

/** Brings the database to the newest schema. */
export function migrateDatabase(): Promise<{ from: number; to: number }> {
  return migratePg(current().db);
}

/** Drops everything; refused where the company is not a test's. */
export async function emptyDatabase(): Promise<void> {
  const { db } = current();
  const found = await db.execute(sql`select to_regclass('public.company') is not null as there`);
  if (found.rows[0]?.["there"]) {
    const kinds = await db.execute(sql`select kind from company where kind <> 'test'`);
    if (kinds.rows.length > 0) throw new Error("This database holds a company; it is not emptied");
  }
  await db.execute(sql`drop schema public cascade`);
  await db.execute(sql`create schema public`);
}

export async function closeDatabase(): Promise<void> {
  const closing = open;
  open = undefined;
  await closing?.pool.end();
}

/** Leaves nothing of what was erased behind in the tables that held it. */
export async function scrub(): Promise<void> {
  forbidInTx("scrub()");
  for (const table of ["particulars", "notes", "files", "answers", "sessions"]) await current().db.execute(sql.raw(`vacuum full ${table}`));
}
