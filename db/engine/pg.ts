import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "#db/schema/index.ts";
import { Busy, openLine } from "./line.ts";
import { codesOf, migratePg, withRetry } from "./pg-common.ts";
import { migrationFiles } from "./migration-files.ts";
import { currentActing, forbidInTx, insideTx } from "./scope.ts";

export { Busy };

export type Conn = NodePgDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Conn["transaction"]>[0]>[0];

export const engine: "sqlite" | "pg" = "pg";
const slowMs = 2_000;
/** How long a connection, a lock, a statement and a client that says nothing may take, ms. */
const patience = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 10_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
  idleTimeoutMillis: 30_000,
};
/** The number of the lock under which all who write stand in line, in whatever process. */
const lineLock = 724_017;
const line = openLine();
let open: { url: string; pool: pg.Pool; db: Conn } | undefined;
let statements = 0;
let onSlow: (ms: number) => void = () => {};
let onTrouble: (error: unknown) => void = () => {};

/** Only SQLite knows it; here so that both engines look the same. */
export class DatabaseInUse extends Error {}

/** Connects to a PostgreSQL URL and makes it the database of this process. */
export async function openDatabase(url: string): Promise<void> {
  await closeDatabase();
  await connect(url);
}

/** Connects to read alone. Throws where the database is of another version. */
export async function openToRead(url: string): Promise<void> {
  await closeDatabase();
  await connect(url, "-c default_transaction_read_only=on");
  const { db } = current();
  const there = await db.execute(sql`select to_regclass('schema_version') is not null as there`);
  const found = there.rows[0]?.["there"]
    ? Number((await db.execute(sql`select version from schema_version`)).rows[0]?.["version"] ?? 0)
    : 0;
  const known = migrationFiles("pg").length;
  if (found === known) return;
  await closeDatabase();
  throw new WrongVersion(
    `The database is at version ${found}, this program knows ${known}: start the server of this version on it first`,
  );
}

/** The database has not the tables this program knows. */
export class WrongVersion extends Error {}

async function connect(url: string, options?: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Error("PostgreSQL is reached by an address like postgres://…");
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    keepAlive: true,
    ...patience,
    ...(options ? { options } : {}),
  });
  // A connection the server ends while nobody uses it is taken out of the pool; without a listener it would end the process.
  pool.on("error", (error) => onTrouble(error));
  pool.on("connect", (client) => client.on("error", (error) => onTrouble(error)));
  open = { url, pool, db: drizzle(pool, { schema, logger: { logQuery: () => void statements++ } }) };
  try {
    await open.db.execute(sql`select 1`);
  } catch (error) {
    await closeDatabase();
    throw error;
  }
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

/**
 * The one way to write: all bodies of all processes run one after another, each whole or not at all, so that nobody
 * collides with anybody. In one process they wait without a connection, across processes for a lock; with it each
 * statement sees everything that was committed before. Throws inside a transaction, and Busy after too long a wait.
 */
export function tx<T>(body: (tx: Tx) => Promise<T>): Promise<T> {
  forbidInTx("tx()");
  return line.stand(() => perform(body, false));
}

/** A write that nobody else decides by, beside the line: it has to hold (`lockRow`) what it decides by itself. */
export function txBeside<T>(body: (tx: Tx) => Promise<T>): Promise<T> {
  forbidInTx("txBeside()");
  return perform(body, true);
}

async function perform<T>(body: (tx: Tx) => Promise<T>, isBeside: boolean): Promise<T> {
  const started = performance.now();
  const run = (t: Tx) =>
    insideTx(async () => {
      if (!isBeside) await t.execute(sql`select pg_advisory_xact_lock(${lineLock})`);
      await currentActing()?.check(t, isBeside);
      return body(t);
    });
  try {
    return await withRetry(() => current().db.transaction(run, { isolationLevel: "read committed" }));
  } finally {
    const ms = performance.now() - started;
    if (ms > slowMs) onSlow(ms);
  }
}

/** Keeps others from changing a row until the transaction ends, and waits for those who are changing it. */
export async function lockRow(
  t: Tx,
  table: "attempts" | "people",
  id: string,
  how: "update" | "share",
): Promise<void> {
  await t.execute(sql`select 1 from ${sql.identifier(table)} where id = ${id} for ${sql.raw(how)}`);
}

const away =
  /^(08|53|57P|58)|^(57014|55P03|40001|40P01|25006|E(CONN|PIPE|TIMEDOUT|AI_AGAIN|HOST|NOTFOUND).*)$/;

/** Whether the database cannot be used just now (it is away, full, restarting or held), so that the same may be asked again. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Busy || codesOf(error).some((code) => away.test(code))) return true;
  for (let at = error as { message?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (
      /^Connection terminated|^timeout exceeded when trying to connect|not queryable/.test(at.message ?? "")
    )
      return true;
  }
  return false;
}

/** PostgreSQL ends itself when a sync fails. */
export function watchLost(_tell: (error: unknown) => void): void {}

/** Asks to be told of connections that were lost. */
export function watchTrouble(tell: (error: unknown) => void): void {
  onTrouble = tell;
}

/** Asks to be told of transactions that take more than two seconds, retries included. */
export function watchSlowTx(tell: (ms: number) => void): void {
  onSlow = tell;
}

/** A named prepared query; PostgreSQL keeps its plan by the name. */
export function prepared<P>(
  conn: Conn | Tx,
  key: string,
  build: (conn: Conn) => { prepare: (name: string) => P },
): P {
  return build(conn as Conn).prepare(key.replaceAll(".", "_"));
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
  // Takes as long as it takes, on a connection of its own.
  const client = new pg.Client({ connectionString: current().url });
  client.on("error", (error) => onTrouble(error));
  await client.connect();
  try {
    for (const table of ["particulars", "notes", "files", "answers", "sessions"])
      await client.query(`vacuum full ${table}`);
  } finally {
    await client.end();
  }
}
