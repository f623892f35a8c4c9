import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { afterUpgrade } from "#db/after-upgrade.ts";
import { pgTriggers, rulesNumber, triggerNames } from "#db/append-only.ts";
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
    await tx.execute(
      sql`create table if not exists schema_version (version integer not null, triggers text)`,
    );
    await tx.execute(sql`alter table schema_version add column if not exists triggers text`);
    const found = (await tx.execute(sql`select version from schema_version`)) as {
      rows: { version: number }[];
    };
    const from = found.rows[0]?.version ?? 0;
    const migrations = migrationFiles("pg");
    const to = migrations.length;
    if (from > to)
      throw new Error(
        `The database is at version ${from}, this program knows ${to}: install the newer program`,
      );
    if (from < to)
      await apply(
        tx,
        migrations.filter(({ version }) => version > from),
        to,
      );
    await requireTriggers(tx);
    return { from, to };
  });
}

type Some = Pick<AnyPg, "execute">;

async function apply(tx: Some, migrations: readonly Migration[], to: number): Promise<void> {
  for (const { statements } of migrations)
    for (const statement of statements) await tx.execute(sql.raw(statement));
  for (const statement of afterUpgrade) await tx.execute(sql.raw(statement));
  await tx.execute(sql`delete from schema_version`);
  await tx.execute(sql`insert into schema_version (version) values (${to})`);
}

/** Every trigger of ours with what stands behind it, hashed; those switched off are not there. */
async function standing(tx: Some): Promise<Record<string, string>> {
  const { rows } =
    (await tx.execute(sql`select t.tgname as name, md5(pg_get_triggerdef(t.oid) || p.prosrc) as body from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where not t.tgisinternal and t.tgenabled in ('O', 'A') order by 1`)) as {
      rows: { name: string; body: string }[];
    };
  return Object.fromEntries(rows.map(({ name, body }) => [name, body]));
}

/** Makes the triggers of this program where they are another's, and keeps how they look then; later they must look the same. */
async function requireTriggers(tx: Some): Promise<void> {
  const { rows } = (await tx.execute(
    sql`select triggers, current_setting('server_version_num')::int / 10000 as major from schema_version`,
  )) as { rows: { triggers: string | null; major: number }[] };
  // Another PostgreSQL may write the same trigger down in another way.
  const made = `${rulesNumber}.${rows[0]?.major}`;
  let kept = JSON.parse(rows[0]?.triggers ?? "{}") as { made?: string; bodies?: Record<string, string> };
  if (kept.made !== made) {
    for (const statement of pgTriggers()) await tx.execute(sql.raw(statement));
    kept = { made, bodies: await standing(tx) };
    await tx.execute(sql`update schema_version set triggers = ${JSON.stringify(kept)}`);
  }
  const found = await standing(tx);
  const absent = triggerNames.filter((name) => !found[name]);
  if (absent.length > 0) throw new Error(`Triggers are missing: ${absent.join(", ")}; refusing to start`);
  const other = Object.keys(found).filter((name) => found[name] !== kept.bodies?.[name]);
  if (other.length > 0)
    throw new Error(`Triggers are not as this program makes them: ${other.join(", ")}; refusing to start`);
}
