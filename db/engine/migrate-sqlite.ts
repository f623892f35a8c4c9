import type Database from "better-sqlite3";
import { afterUpgrade } from "#db/after-upgrade.ts";
import { rulesNumber, sqliteTriggers, triggerNames } from "#db/append-only.ts";
import type { Migration } from "./migration-files.ts";

/** Brings the file to the newest version in one transaction, or leaves it as it was. Throws when a row would be lost. */
export function migrateSqlite(
  db: Database.Database,
  migrations: readonly Migration[],
): { from: number; to: number } {
  const from = Number(db.pragma("user_version", { simple: true }));
  const to = migrations.at(-1)?.version ?? 0;
  if (from > to)
    throw new Error(
      `The database is at version ${from}, this program knows ${to}: install the newer program`,
    );
  if (from < to)
    apply(
      db,
      migrations.filter(({ version }) => version > from),
      to,
    );
  else if (db.pragma("application_id", { simple: true }) !== rulesNumber)
    whole(db, () => {
      dropTriggers(db);
      makeTriggers(db);
    });
  requireTriggers(db);
  return { from, to };
}

// Which rules a database was given last stands in its header.
function makeTriggers(db: Database.Database): void {
  for (const statement of sqliteTriggers()) db.exec(statement);
  db.pragma(`application_id = ${rulesNumber}`);
}

function requireTriggers(db: Database.Database): void {
  const found = new Map(
    db.prepare("select name, sql from sqlite_master where type = 'trigger'").raw().all() as [
      string,
      string,
    ][],
  );
  const absent = triggerNames.filter((name) => !found.has(name));
  if (absent.length > 0) throw new Error(`Triggers are missing: ${absent.join(", ")}; refusing to start`);
  const made = new Set(sqliteTriggers().map((statement) => statement.toLowerCase()));
  const other = [...found].flatMap(([name, text]) => (made.has(text.toLowerCase()) ? [] : [name]));
  if (other.length > 0)
    throw new Error(`Triggers are not as this program makes them: ${other.join(", ")}; refusing to start`);
}

function dropTriggers(db: Database.Database): void {
  for (const name of db.prepare("select name from sqlite_master where type = 'trigger'").pluck().all())
    db.exec(`drop trigger "${String(name)}"`);
}

function whole(db: Database.Database, body: () => void): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    body();
    db.exec("COMMIT");
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function apply(db: Database.Database, migrations: readonly Migration[], to: number): void {
  db.pragma("foreign_keys = OFF");
  try {
    whole(db, () => {
      const before = counts(db);
      dropTriggers(db);
      for (const { statements } of migrations) for (const statement of statements) db.exec(statement);
      const after = counts(db);
      for (const [table, rows] of before) {
        if (after.get(table) !== rows)
          throw new Error(`Migrating would change ${table} from ${rows} to ${after.get(table) ?? "no"} rows`);
      }
      const loose = looseTables(db);
      if (loose.length > 0)
        throw new Error(`Migrating would leave tables that are not STRICT: ${loose.join(", ")}`);
      makeTriggers(db);
      for (const statement of afterUpgrade) db.exec(statement);
      if (db.prepare("select count(*) from pragma_foreign_key_check").pluck().get() !== 0)
        throw new Error("Migrating would break a foreign key");
      db.pragma(`user_version = ${to}`);
    });
  } finally {
    db.pragma("foreign_keys = ON");
  }
}

function counts(db: Database.Database): Map<string, number> {
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all();
  return new Map(
    tables.map((name) => [
      String(name),
      Number(
        db
          .prepare(`select count(*) from "${String(name)}"`)
          .pluck()
          .get(),
      ),
    ]),
  );
}

/** Names of the tables whose columns would take values of any type. */
export function looseTables(db: Database.Database): string[] {
  return db
    .prepare(`select name from pragma_table_list
    where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[];
}
