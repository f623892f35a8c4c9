import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { closeDatabase, openDatabase, read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";
import { keptDatabases, readEverybody, readEveryDocument, unpacked } from "#tests/db/kept/open-kept.ts";

const later = Date.UTC(2026, 10, 27, 9);
afterAll(closeDatabase);

test.each(keptDatabases("pg.sql"))(
  "%s of an earlier program is migrated on a real server, and all of it can be read",
  async (name) => {
    const server = process.env["TEST_PG_URL"] ?? "";
    const url = server.replace(/\/[^/]*$/, `/kept_${name.slice(0, 4)}`);
    await run(
      server,
      `drop database if exists kept_${name.slice(0, 4)} with (force)`,
      `create database kept_${name.slice(0, 4)}`,
    );
    await run(url, readFileSync(unpacked(name), "utf8"));
    await openDatabase(url);
    expect((await migrate()).from).toBe(Number(name.slice(0, 4)));
    expect(await readEveryDocument()).not.toMatchObject({ "programme_versions.content": 0 });
    expect(await readEverybody(later)).toMatchObject({ journeys: 40 });
    expect(await verifyJournal(read())).toMatchObject({ ok: true });
  },
);

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
