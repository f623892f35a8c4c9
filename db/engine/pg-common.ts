import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { pgTriggers, triggerNames } from "#db/append-only.ts";
import type * as schema from "#db/schema/index.ts";
import { type Migration, migrationFiles } from "./migration-files.ts";

type AnyPg = PgDatabase<PgQueryResultHKT, typeof schema>;
const retryable = new Set(["40001", "40P01"]);
const most = 40;

/** The codes of an error and of what caused it. */
export function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let at = error as { code?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (typeof at.code === "string") codes.push(at.code);
  }
  return codes;
}

/** Whether PostgreSQL asks to try the transaction again. */
export function isRetryable(error: unknown): boolean {
  return codesOf(error).some((code) => retryable.has(code));
}

/** Runs a body again while PostgreSQL asks for it, at most 40 times, with jitter. */
export async function withRetry<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await run();
    } catch (error) {
      if (tries >= most || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(5 * 2 ** tries, 200)));
    }
  }
}

/** Brings the database to the newest schema in one transaction; two processes at once wait for each other. */
export async function migratePg(db: AnyPg): Promise<{ from: number; to: number }> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local lock_timeout = 0`);
    await tx.execute(sql`select pg_advisory_xact_lock(724016)`);
    await tx.execute(sql`create table if not exists schema_version (version integer not null)`);
    const found = (await tx.execute(sql`select version from schema_version`)) as { rows: { version: number }[] };
    const from = found.rows[0]?.version ?? 0;
    const migrations = migrationFiles("pg");
    const to = migrations.length;
    if (from > to) throw new Error(`The database is at version ${from}, this program knows ${to}: install the newer program`);
    if (from < to) await apply(tx, migrations.filter(({ version }) => version > from), to);
    const standing = sql`select tgname from pg_trigger where not tgisinternal and tgenabled in ('O', 'A')`;
    const names = new Set(((await tx.execute(standing)) as { rows: { tgname: string }[] }).rows.map(({ tgname }) => tgname));
    const absent = triggerNames.filter((name) => !names.has(name));
    if (absent.length > 0) throw new Error(`Triggers are missing: ${absent.join(", ")}; refusing to start`);
    return { from, to };
  });
}

async function apply(tx: Pick<AnyPg, "execute">, migrations: readonly Migration[], to: number): Promise<void> {
  for (const { statements } of migrations) for (const statement of statements) await tx.execute(sql.raw(statement));
  for (const statement of pgTriggers()) await tx.execute(sql.raw(statement));
  await tx.execute(sql`delete from schema_version`);
  await tx.execute(sql`insert into schema_version values (${to})`);
}
