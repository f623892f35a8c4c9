import { PGlite } from "@electric-sql/pglite";
import { drizzle, type PgliteDatabase } from "drizzle-orm/pglite";
import * as schema from "#db/schema/index.ts";
import { migratePg, withRetry } from "./pg-common.ts";
import { Busy } from "./line.ts";
import { currentActing, forbidInTx, insideTx } from "./scope.ts";

export { Busy };

export type Conn = PgliteDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Conn["transaction"]>[0]>[0];

export const engine: "sqlite" | "pg" = "pg";
let client: PGlite | undefined;
let open: Conn | undefined;
let statements = 0;

export class DatabaseInUse extends Error {}

/** PostgreSQL inside this process, for the tests: one instance, emptied each time it is opened. */
export async function openDatabase(): Promise<void> {
  client ??= await PGlite.create();
  await client.exec("drop schema public cascade; create schema public");
  open = drizzle(client, { schema, logger: { logQuery: () => void statements++ } });
}

function current(): Conn {
  if (!open) throw new Error("No database is open");
  return open;
}

export function read(): Conn {
  forbidInTx("read()");
  return current();
}

export async function tx<T>(body: (tx: Tx) => Promise<T>): Promise<T> {
  forbidInTx("tx()");
  const run = (t: Tx) =>
    insideTx(async () => {
      await currentActing()?.check(t, false);
      return body(t);
    });
  return withRetry(() => current().transaction(run, { isolationLevel: "serializable" }));
}

export const txBeside: typeof tx = (body) => tx(body);

export async function lockRow(
  _tx: Tx,
  _table: "attempts" | "people",
  _id: string,
  _how: "update" | "share",
): Promise<void> {}

export function isUnavailable(error: unknown): boolean {
  return error instanceof Busy;
}

export function watchLost(_tell: (error: unknown) => void): void {}
export function watchTrouble(_tell: (error: unknown) => void): void {}
export class WrongVersion extends Error {}
export const openToRead: typeof openDatabase = () => openDatabase();

export function watchSlowTx(_tell: (ms: number) => void): void {}

export function prepared<P>(
  conn: Conn | Tx,
  key: string,
  build: (conn: Conn) => { prepare: (name: string) => P },
): P {
  return build(conn as Conn).prepare(key.replaceAll(".", "_"));
}

export function countStatements(): number {
  return statements;
}

export async function backupDatabase(_file: string): Promise<void> {}

export function migrateDatabase(): Promise<{ from: number; to: number }> {
  return migratePg(current());
}

export async function closeDatabase(): Promise<void> {
  open = undefined;
}

/** There are no files to clean. */
export async function scrub(): Promise<void> {}
