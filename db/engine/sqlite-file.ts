import Database from "better-sqlite3";
import { assertPragmas } from "./assert-pragmas.ts";
import { keepToOwner } from "./own-files.ts";

/** Another process has this database open; SQLite gets one process at a time. */
export class DatabaseInUse extends Error {}

export function requireFile(file: string): void {
  if (/^\w+:\/\//.test(file))
    throw new Error("SQLite keeps its database in a file; this is an address of another kind of database");
}

export function connect(
  file: string,
  lock: Database.Database | null,
): [writer: Database.Database, reader: Database.Database] {
  if (file !== ":memory:") keepToOwner(file);
  const writer = new Database(file);
  try {
    writer.pragma("journal_mode = WAL");
    for (const pragma of ["synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"])
      writer.pragma(pragma);
    // Without recursive_triggers, INSERT OR REPLACE takes rows away past the triggers that forbid it.
    for (const pragma of ["busy_timeout = 5000", "trusted_schema = OFF", "recursive_triggers = ON"])
      writer.pragma(pragma);
    // SQLite says nothing of a checkpoint of its own that failed, so it is done here.
    writer.pragma("wal_autocheckpoint = 0");
    assertPragmas(writer);
    const reader = new Database(file);
    for (const pragma of ["query_only = ON", "busy_timeout = 5000", "trusted_schema = OFF"])
      reader.pragma(pragma);
    return [writer, reader];
  } catch (error) {
    writer.close();
    lock?.close();
    throw error;
  }
}

export function takeLock(file: string): Database.Database {
  keepToOwner(file);
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch {
    lock.close();
    throw new DatabaseInUse(`Another process has this database open (${file} is held). Stop it first.`);
  }
}
