import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, expect, test } from "vitest";
import { backupDatabase, closeDatabase, DatabaseInUse, openDatabase, scrub, tx } from "#db/engine";
import { assertPragmas, isOlder } from "#db/engine/assert-pragmas.ts";
import { migrate } from "#db/migrate.ts";
import { upsertFailure } from "#db/queries/credentials.ts";
import { freshDatabase } from "#tests/support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "onramp-start-"));
afterEach(closeDatabase);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wanted = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "secure_delete = ON",
  "busy_timeout = 5000",
  "trusted_schema = OFF",
  "recursive_triggers = ON",
];

function opened(change: (db: Database.Database) => void): Database.Database {
  const db = new Database(join(folder, `${Math.random()}.sqlite`));
  for (const pragma of wanted) db.pragma(pragma);
  change(db);
  return db;
}

test("the settings durability needs pass", () => {
  expect(() => assertPragmas(opened(() => {}))).not.toThrow();
});

test.each<[string, (db: Database.Database) => void]>([
  ["journal_mode", (db) => db.pragma("journal_mode = DELETE")],
  ["synchronous", (db) => db.pragma("synchronous = NORMAL")],
  ["foreign_keys", (db) => db.pragma("foreign_keys = OFF")],
  ["busy_timeout", (db) => db.pragma("busy_timeout = 100")],
  ["trusted_schema", (db) => db.pragma("trusted_schema = ON")],
  ["secure_delete", (db) => db.pragma("secure_delete = OFF")],
  ["recursive_triggers", (db) => db.pragma("recursive_triggers = OFF")],
  ["STRICT", (db) => db.exec("create table loose (a)")],
])("refuses to start with a wrong %s, by name", (name, change) => {
  expect(() => assertPragmas(opened(change))).toThrow(name);
});

test.each([
  [[3, 51, 2], true],
  [[3, 51, 3], false],
  [[3, 52, 0], false],
  [[3, 40, 1], true],
  [[4, 0], false],
])("SQLite %j is too old: %s", (version, old) => {
  expect(isOlder(version)).toBe(old);
});

test("a refused start lets go of the file, so the next one can go on", async () => {
  const file = join(folder, "loose.sqlite");
  const db = new Database(file);
  db.exec("create table loose (a)");
  await expect(openDatabase(file)).rejects.toThrow("loose");
  db.exec("drop table loose");
  db.close();
  await expect(openDatabase(file)).resolves.toBeUndefined();
});

test("the database, whatever stands beside it and every copy are for their owner alone, whatever was there before", async () => {
  const before = process.umask(0);
  try {
    const inside = join(folder, "its-own");
    const file = join(inside, "private.sqlite");
    for (const time of ["new", "there already"]) {
      await openDatabase(file);
      await migrate();
      await tx((t) => upsertFailure(t, "somebody", 1, 0));
      await backupDatabase(join(inside, "copy.sqlite"));
      const modes = readdirSync(inside)
        .map((name) => `${name} ${(statSync(join(inside, name)).mode & 0o777).toString(8)}`)
        .sort();
      expect({ time, modes }).toEqual({
        time,
        modes: [
          "copy.sqlite 600",
          "private.sqlite 600",
          "private.sqlite-shm 600",
          "private.sqlite-wal 600",
          "private.sqlite.lock 600",
          "private.sqlite.lock-journal 600",
        ],
      });
      await closeDatabase();
      for (const name of readdirSync(inside)) chmodSync(join(inside, name), 0o644);
    }
    expect((statSync(inside).mode & 0o777).toString(8)).toBe("700");
  } finally {
    process.umask(before);
  }
});

test("copies made before a migration go with the first thing that is erased", async () => {
  const file = join(folder, "copied.sqlite");
  await openDatabase(file);
  for (const name of ["copied.sqlite.before-3", "copied.sqlite.before-12", "other.sqlite.before-3"])
    writeFileSync(join(folder, name), "Canarykestrel");
  await scrub();
  expect(
    ["copied.sqlite", "copied.sqlite.before-3", "copied.sqlite.before-12", "other.sqlite.before-3"].filter(
      (name) => existsSync(join(folder, name)),
    ),
  ).toEqual(["copied.sqlite", "other.sqlite.before-3"]);
});

test("a missing trigger stops the start", async () => {
  const file = await freshDatabase();
  await closeDatabase();
  const db = new Database(file);
  db.exec("drop trigger evidence_no_update");
  db.close();
  await openDatabase(file);
  await expect(migrate()).rejects.toThrow("evidence_no_update");
});

test("a newer database is refused", async () => {
  const file = await freshDatabase();
  await closeDatabase();
  const db = new Database(file);
  db.pragma("user_version = 99");
  db.close();
  await openDatabase(file);
  await expect(migrate()).rejects.toThrow("99");
});

test("a second process is refused, and a killed one leaves no lock behind", async () => {
  const file = join(folder, "one.sqlite");
  const script = `import { openDatabase } from "#db/engine"; await openDatabase(${JSON.stringify(file)}); process.stdout.write("open"); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => other.stdout.once("data", resolve));
  for (let n = 0; n < 20; n++) await expect(openDatabase(file)).rejects.toBeInstanceOf(DatabaseInUse);
  const gone = new Promise((resolve) => other.once("exit", resolve));
  other.kill("SIGKILL");
  await gone;
  await expect(openDatabase(file)).resolves.toBeUndefined();
});
