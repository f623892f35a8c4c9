import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { sqliteTriggers, triggerNames } from "#db/append-only.ts";
import { migrateSqlite } from "#db/engine/migrate-sqlite.ts";
import { type Migration, migrationFiles } from "#db/engine/migration-files.ts";

const folder = mkdtempSync(join(tmpdir(), "onramp-migrations-"));
const first = migrationFiles("sqlite");

function filled(): Database.Database {
  const db = new Database(join(folder, `${Math.random()}.sqlite`));
  db.pragma("foreign_keys = ON");
  migrateSqlite(db, first);
  db.exec("insert into people (id, created_at) values ('a', 1), ('b', 1)");
  db.exec("insert into notes (id, subject_id, body, created_at) values ('n1', 'a', 'x', 1), ('n2', 'b', 'y', 1)");
  return db;
}
const next = (statements: string[]): Migration[] => [...first, { version: first.length + 1, name: "next", statements }];
const count = (db: Database.Database, table: string) => db.prepare(`select count(*) from ${table}`).pluck().get();

// As drizzle-kit rebuilds a table; with its own migrator the rows of tables that refer to it were lost.
const rebuilt = [
  "CREATE TABLE `__new_people` (`id` text PRIMARY KEY NOT NULL, `created_at` integer NOT NULL, `deactivated_at` integer, `shift` integer DEFAULT 1 NOT NULL) STRICT;",
  "INSERT INTO `__new_people`(`id`, `created_at`, `deactivated_at`) SELECT `id`, `created_at`, `deactivated_at` FROM `people`;",
  "DROP TABLE `people`;", "ALTER TABLE `__new_people` RENAME TO `people`;",
];

test("every table is STRICT and every trigger stands", () => {
  const db = filled();
  expect(db.prepare("select count(*) from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'").pluck().get()).toBe(0);
  expect(new Set(db.prepare("select name from sqlite_master where type = 'trigger'").pluck().all())).toEqual(new Set(triggerNames));
});

test("rebuilding a parent table keeps the rows that refer to it, the triggers and STRICT", () => {
  const db = filled();
  expect(migrateSqlite(db, next(rebuilt))).toEqual({ from: first.length, to: first.length + 1 });
  expect([count(db, "people"), count(db, "notes")]).toEqual([2, 2]);
  expect(db.prepare("select count(*) from sqlite_master where type = 'trigger'").pluck().get()).toBe(triggerNames.length);
  expect(db.pragma("foreign_key_check")).toEqual([]);
  expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
});

test.each([
  ["rows would be lost", ["DELETE FROM notes;"], "notes"], ["a reference would break", ["UPDATE notes SET subject_id = 'nobody';"], "foreign key"],
  ["a statement fails", ["CREATE TABLE x (a text) STRICT;", "nonsense"], "syntax"],
])("nothing changes when %s", (_, statements, reason) => {
  const db = filled();
  expect(() => migrateSqlite(db, next(statements))).toThrow(reason);
  expect(db.pragma("user_version", { simple: true })).toBe(first.length);
  expect(count(db, "notes")).toBe(2);
  expect(db.prepare("select count(*) from sqlite_master where type = 'trigger'").pluck().get()).toBe(triggerNames.length);
});

test("the triggers can be made again without harm", () => {
  const db = filled();
  for (const statement of sqliteTriggers()) db.exec(statement);
  expect(() => db.exec("delete from journal")).not.toThrow();
});
