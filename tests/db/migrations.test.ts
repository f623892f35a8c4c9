import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { afterUpgrade } from "#db/after-upgrade.ts";
import { triggerNames } from "#db/append-only.ts";
import { looseTables, migrateSqlite } from "#db/engine/migrate-sqlite.ts";
import { type Migration, migrationFiles } from "#db/engine/migration-files.ts";
import { fillAll } from "#tests/support/one-of-each.ts";

const folder = mkdtempSync(join(tmpdir(), "onramp-migrations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const first = migrationFiles("sqlite");
const next = first.length + 1;
let count = 0;

/** A migrated database with a row in every table. */
function filled(): Database.Database {
  const db = new Database(join(folder, `${++count}.sqlite`));
  db.pragma("foreign_keys = ON");
  migrateSqlite(db, first);
  for (const statement of fillAll) db.exec(statement);
  return db;
}

/** The migrations there are and one more, read from a folder as at start. */
function followedBy(...statements: string[]): Migration[] {
  const root = join(folder, `migrations-${++count}`);
  mkdirSync(root);
  cpSync(join("db", "migrations", "sqlite"), join(root, "sqlite"), { recursive: true });
  writeFileSync(
    join(root, "sqlite", `${String(first.length).padStart(4, "0")}_next.sql`),
    statements.join("\n--> statement-breakpoint\n"),
  );
  return migrationFiles("sqlite", root);
}

const names = (db: Database.Database, type: "table" | "trigger" | "index") =>
  db
    .prepare("select name from sqlite_master where type = ? and name not like 'sqlite_%' order by name")
    .pluck()
    .all(type) as string[];
const rows = (db: Database.Database) =>
  names(db, "table").map((table) => [table, db.prepare(`select * from "${table}"`).all()] as const);
const version = (db: Database.Database) => db.pragma("user_version", { simple: true });

let model: Database.Database | undefined;
/** Rebuilds a table with one more column that must not be null, in the statements drizzle-kit writes for it. */
function rebuild(table: string): string[] {
  model ??= filled();
  const columns = (model.prepare("select name from pragma_table_info(?)").pluck().all(table) as string[])
    .map((name) => `\`${name}\``)
    .join(", ");
  const [create = "", ...indexes] = model
    .prepare(
      "select sql from sqlite_master where tbl_name = ? and type in ('table', 'index') and sql is not null order by type desc",
    )
    .pluck()
    .all(table) as string[];
  return [
    "PRAGMA foreign_keys=OFF;",
    create
      .replace(
        /^CREATE TABLE ["`]\w+["`] \(/,
        `CREATE TABLE \`__new_${table}\` (\n\t\`added\` integer DEFAULT 1 NOT NULL,`,
      )
      .replaceAll(`"${table}".`, `"__new_${table}".`)
      .replace(/\) STRICT$/, ");"),
    `INSERT INTO \`__new_${table}\`(${columns}) SELECT ${columns} FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    "PRAGMA foreign_keys=ON;",
    ...indexes,
  ];
}

test("the fixture has a row in every table", () => {
  expect(
    rows(filled())
      .filter(([, found]) => found.length === 0)
      .map(([table]) => table),
  ).toEqual([]);
});

test("every table is STRICT and every trigger stands", () => {
  const db = filled();
  expect(looseTables(db)).toEqual([]);
  expect(new Set(names(db, "trigger"))).toEqual(new Set(triggerNames));
});

test("no reference takes rows away with it", () => {
  expect(
    first.flatMap(({ statements }) => statements).filter((statement) => /cascade/i.test(statement)),
  ).toEqual([]);
});

// With drizzle's own migrator, rebuilding a parent emptied the tables that cascade from it, and dropped the triggers.
test.each([["people"], ["every table"]])(
  "rebuilding %s keeps all rows, triggers, checks and STRICT",
  (which) => {
    const db = filled();
    for (const statement of afterUpgrade) db.exec(statement);
    const before = { rows: rows(db), indexes: names(db, "index"), tables: names(db, "table") };
    const rebuilt = which === "people" ? ["people"] : before.tables;
    expect(migrateSqlite(db, followedBy(...rebuilt.flatMap(rebuild)))).toEqual({
      from: first.length,
      to: next,
    });
    expect(rows(db)).toEqual(
      before.rows.map(([table, found]) => [
        table,
        rebuilt.includes(table) ? found.map((row) => ({ added: 1, ...(row as object) })) : found,
      ]),
    );
    expect([names(db, "table"), names(db, "index"), looseTables(db)]).toEqual([
      before.tables,
      before.indexes,
      [],
    ]);
    expect(new Set(names(db, "trigger"))).toEqual(new Set(triggerNames));
    expect([
      version(db),
      db.pragma("foreign_keys", { simple: true }),
      db.pragma("foreign_key_check"),
    ]).toEqual([next, 1, []]);
    expect(() => db.exec("update gate_decisions set stage = 2")).toThrow("gate_decisions_no_update");
    expect(() => db.exec("update mentor_assignments set mentor_id = trainee_id")).toThrow("mentor_not_self");
  },
);

test("rows of a table that cascades from a rebuilt one stay", () => {
  const db = filled();
  db.exec(
    "create table child (id text primary key, person_id text not null references people(id) on delete cascade) strict",
  );
  db.exec("insert into child values ('c', 'trainee')");
  migrateSqlite(db, followedBy(...rebuild("people")));
  expect(db.prepare("select * from child").all()).toEqual([{ id: "c", person_id: "trainee" }]);
});

test.each([
  ["rows would be lost", ["DELETE FROM `notes`;"], "notes"],
  ["rows would be made up", ["INSERT INTO `documents` (`id`, `key`) VALUES ('x', 'x');"], "documents"],
  ["a table would go", ["DROP TABLE `outbox`;"], "outbox"],
  ["a reference would break", ["UPDATE notes SET subject_id = 'nobody';"], "foreign key"],
  ["a check would be broken", ["UPDATE mentor_assignments SET mentor_id = trainee_id;"], "mentor_not_self"],
  ["a statement fails", ["CREATE TABLE x (a text);", "nonsense"], "syntax"],
  ["a table would not be STRICT", ["-- Written by hand\nCREATE TABLE x (a text);"], "STRICT"],
  [
    "a rebuilt table would come out short",
    rebuild("people").map((statement) => statement.replace("FROM `people`;", "FROM `people` LIMIT 1;")),
    "people",
  ],
])("nothing changes when %s", (_, statements, reason) => {
  const db = filled();
  const state = () => ({
    rows: rows(db),
    schema: db.prepare("select * from sqlite_master order by name").all(),
    version: version(db),
  });
  const before = state();
  expect(() => migrateSqlite(db, followedBy(...statements))).toThrow(reason);
  expect(state()).toEqual(before);
  expect([
    db.pragma("foreign_keys", { simple: true }),
    db.pragma("integrity_check", { simple: true }),
  ]).toEqual([1, "ok"]);
});

test("a newer database is refused, and left alone", () => {
  const db = filled();
  migrateSqlite(db, followedBy("CREATE TABLE x (a text);"));
  const before = rows(db);
  expect(() => migrateSqlite(db, first)).toThrow(`at version ${next}`);
  expect([rows(db), version(db)]).toEqual([before, next]);
});

test("a migration killed at any moment leaves the old version or the new one, whole", async () => {
  const root = followedBy(
    "CREATE TABLE `long` (`n` integer PRIMARY KEY, `body` text NOT NULL);",
    ...Array.from(
      { length: 20 },
      (_, i) =>
        `INSERT INTO \`long\` WITH RECURSIVE c(n) AS (SELECT ${i * 5000} UNION ALL SELECT n + 1 FROM c LIMIT 5000) SELECT n, hex(randomblob(100)) FROM c;`,
    ),
    ...rebuild("people"),
  );
  const script = `import Database from "better-sqlite3";
    import { looseTables, migrateSqlite } from "#db/engine/migrate-sqlite.ts";
    const db = new Database(process.argv[1]);
    for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "cache_size = 50"]) db.pragma(pragma);
    process.stdout.write("begun");
    migrateSqlite(db, JSON.parse(process.argv[2]));
    process.stdout.write("done");`;
  const start = async (file: string) => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script, file, JSON.stringify(root)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const gone = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    return { child, gone, begun: performance.now() };
  };
  const whole = await start(filled().name);
  await whole.gone;
  const took = performance.now() - whole.begun;
  const ends: unknown[] = [];
  for (let n = 0; n < 8; n++) {
    const db = filled();
    const before = rows(db).map(([table, found]) => [table, found.length]);
    db.close();
    const { child, gone } = await start(db.name);
    await new Promise((resolve) => setTimeout(resolve, ((n + Math.random()) / 8) * took));
    child.kill("SIGKILL");
    await gone;
    const after = new Database(db.name);
    ends.push(version(after));
    expect(
      version(after) === next
        ? names(after, "table").includes("long")
        : !names(after, "table").includes("long"),
    ).toBe(true);
    expect([after.pragma("integrity_check", { simple: true }), after.pragma("foreign_key_check")]).toEqual([
      "ok",
      [],
    ]);
    expect(new Set(names(after, "trigger"))).toEqual(new Set(triggerNames));
    migrateSqlite(after, root);
    expect(version(after)).toBe(next);
    expect(
      rows(after)
        .filter(([table]) => table !== "long")
        .map(([table, found]) => [table, found.length]),
    ).toEqual(before);
    after.close();
  }
  expect(ends.filter((end) => end !== first.length && end !== next)).toEqual([]);
  expect(ends).toContain(first.length);
}, 300_000);
