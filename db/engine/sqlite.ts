import { existsSync, mkdirSync, readdirSync, realpathSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "#db/schema/index.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { migrationFiles } from "./migration-files.ts";
import { keepToOwner } from "./own-files.ts";
import { Busy, type Line, openLine } from "./line.ts";
import { currentActing, forbidInTx, insideTx } from "./scope.ts";
import { connect, DatabaseInUse, requireFile, takeLock } from "./sqlite-file.ts";

export { Busy, DatabaseInUse };

export type Conn = BetterSQLite3Database<typeof schema>;

export type Tx = Conn;

type Open = {
  file: string;
  writer: Database.Database;
  reader: Database.Database;
  lock: Database.Database | null;
  tx: Tx;
  read: Conn;
  queries: Map<Conn, Map<string, unknown>>;
};

export const engine: "sqlite" | "pg" = "sqlite";

const slowMs = 2_000;

let open: Open | undefined;

/** So many commits are folded into the database at once. */
const foldEvery = 64;

const line: Line = openLine();

let commits = 0;

let statements = 0;

let onSlow: (ms: number) => void = () => {};

let onLost: (error: unknown) => void = () => {};

let onTrouble: (error: unknown) => void = () => {};

/** Opens a file and makes it the database of this process. Throws DatabaseInUse, or an Error naming a wrong pragma. */
export async function openDatabase(file: string): Promise<void> {
  await closeDatabase();
  requireFile(file);
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = file === ":memory:" ? null : takeLock(`${existsSync(file) ? realpathSync(file) : file}.lock`);
  const [writer, reader] = connect(file, lock);
  const logger = { logQuery: () => void statements++ };
  open = {
    file,
    writer,
    reader,
    lock,
    tx: drizzle(writer, { schema, logger }),
    read: drizzle(reader, { schema, logger }),
    queries: new Map(),
  };
}

/** Opens a file that may be in use to read it, without taking part in anything. Throws where there is none, or of another version. */
export async function openToRead(file: string): Promise<void> {
  await closeDatabase();
  requireFile(file);
  const reader = new Database(file, { readonly: true, fileMustExist: true });
  for (const pragma of ["query_only = ON", "busy_timeout = 5000", "trusted_schema = OFF"])
    reader.pragma(pragma);
  const [found, known] = [
    Number(reader.pragma("user_version", { simple: true })),
    migrationFiles("sqlite").length,
  ];
  if (found !== known) {
    reader.close();
    throw new WrongVersion(
      `The database is at version ${found}, this program knows ${known}: start the server of this version on it first`,
    );
  }
  const conn = drizzle(reader, { schema, logger: { logQuery: () => void statements++ } });
  open = { file, writer: reader, reader, lock: null, tx: conn, read: conn, queries: new Map() };
}

/** The database has not the tables this program knows. */
export class WrongVersion extends Error {}

function current(): Open {
  if (!open) throw new Error("No database is open");
  return open;
}

/** The connection for reading; it cannot write. Throws inside a transaction. */
export function read(): Conn {
  forbidInTx("read()");
  return current().read;
}

/** The one way to write: bodies run one after another, each whole or not at all. Throws inside a transaction. */
export function tx<T>(body: (tx: Tx) => Promise<T>): Promise<T> {
  forbidInTx("tx()");
  return line.stand(() => insideTx(() => perform(current(), body)));
}

/** A write that nobody else decides by; here like any other. */
export const txBeside: typeof tx = (body) => tx(body);

/** Keeps others from changing a row until the transaction ends; here nobody else writes anyway. */
export async function lockRow(
  _tx: Tx,
  _table: "attempts" | "people",
  _id: string,
  _how: "update" | "share",
): Promise<void> {}

async function perform<T>({ writer, tx: conn }: Open, body: (tx: Tx) => Promise<T>): Promise<T> {
  const started = performance.now();
  writer.exec("BEGIN IMMEDIATE; SAVEPOINT body");
  try {
    await currentActing()?.check(conn, false);
    const value = await body(conn);
    writer.exec("RELEASE body; COMMIT");
    if (++commits % foldEvery === 0) foldBeside(writer);
    return value;
  } catch (error) {
    endIfLost(error);
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
  } finally {
    const ms = performance.now() - started;
    if (ms > slowMs) onSlow(ms);
  }
}

// What the disk lost once it may lose without a word the next time: nothing can be promised any more.
function endIfLost(error: unknown): void {
  if (/^SQLITE_IOERR_.*FSYNC$/.test(codeOf(error))) onLost(error);
}

function fold(writer: Database.Database, how: "PASSIVE" | "TRUNCATE"): void {
  try {
    writer.pragma(`wal_checkpoint(${how})`);
  } catch (error) {
    endIfLost(error);
    throw error;
  }
}

/** What was committed is committed, whether or not the WAL can be folded in just now; after the next commits it is tried again. */
function foldBeside(writer: Database.Database): void {
  try {
    fold(writer, "PASSIVE");
  } catch (error) {
    onTrouble(error);
  }
}

/** Whether the database cannot be used just now (the disk is full, fails or is locked), so that the same may be asked again. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Busy || /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause ? codeOf(cause) : "";
}

/** Asks to be told when a sync failed: what was acknowledged may be lost, and the process must end. */
export function watchLost(tell: (error: unknown) => void): void {
  onLost = tell;
}

/** Asks to be told when the WAL could not be folded into the database. */
export function watchTrouble(tell: (error: unknown) => void): void {
  onTrouble = tell;
}

/** Asks to be told of transactions that hold the writer for more than two seconds. */
export function watchSlowTx(tell: (ms: number) => void): void {
  onSlow = tell;
}

/** A prepared query, made once a connection; `key` names it. */
export function prepared<P>(
  conn: Conn | Tx,
  key: string,
  build: (conn: Conn) => { prepare: (name: string) => P },
): P {
  const { queries } = current();
  const mine = queries.get(conn) ?? new Map<string, unknown>();
  queries.set(conn, mine);
  const known = mine.get(key) as P | undefined;
  if (known) return known;
  const made = build(conn).prepare(key);
  mine.set(key, made);
  return made;
}

/** How many statements this process has run so far. */
export function countStatements(): number {
  return statements;
}

/** Copies the live database, consistently, to another file. */
export async function backupDatabase(file: string): Promise<void> {
  keepToOwner(file);
  await current().reader.backup(file);
}

/** Waits for the last write, folds the WAL in and lets go of the file. */
export async function closeDatabase(): Promise<void> {
  await line.rest();
  if (!open) return;
  const { reader, writer, lock } = open;
  open = undefined;
  reader.close();
  if (!writer.open) return;
  fold(writer, "TRUNCATE");
  writer.close();
  lock?.close();
}

/** Leaves nothing of what was erased in the files beside the database, copies made before a migration included; the database itself overwrites what it deletes. */
export async function scrub(): Promise<void> {
  forbidInTx("scrub()");
  await line.rest();
  const { writer, file } = current();
  fold(writer, "TRUNCATE");
  for (const copy of file === ":memory:"
    ? []
    : readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.before-`)))
    unlinkSync(join(dirname(file), copy));
}

/** Brings the open database to the newest schema; a copy of what was there stays beside it. */
export async function migrateDatabase(): Promise<{ from: number; to: number }> {
  const { writer, file } = current();
  const from = Number(writer.pragma("user_version", { simple: true }));
  const migrations = migrationFiles("sqlite");
  if (from > 0 && from < migrations.length && file !== ":memory:")
    await backupDatabase(`${file}.before-${from}`);
  return migrateSqlite(writer, migrations);
}
