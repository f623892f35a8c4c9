import { sql } from "drizzle-orm";
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { isUnavailable, tx } from "#db/engine";
import { insertOutbox } from "#db/queries/outbox.ts";
import { freshDatabase } from "#tests/support/database.ts";

let file: string;
beforeEach(async () => {
  file = await freshDatabase();
});

const put = (id: string, bytes: number) =>
  tx((t) => insertOutbox(t, { id, kind: "x", recipientId: null, body: "a".repeat(bytes), at: 1 }));
const pages = (most: number) =>
  tx(
    async (t) =>
      void (t as unknown as { get: (query: unknown) => unknown }).get(
        sql.raw(`pragma max_page_count = ${most}`),
      ),
  );

test("a disk that is full is no failure of ours: nothing is written, it may be asked again, and with room it works", async () => {
  await pages(1);
  const refused = await put("big", 3_000_000).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect([isUnavailable(refused), String(refused)]).toEqual([true, expect.anything()]);
  await pages(1_000_000);
  await put("big", 3_000_000);
  expect(
    isUnavailable(
      await put("big", 1).then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  ).toBe(false);
});

test("a link to a database is the same database: a second process is refused by either name", async () => {
  const other = join(dirname(file), "elsewhere");
  mkdirSync(other, { recursive: true });
  const link = join(other, `link-${Math.random().toString(36).slice(2)}.sqlite`);
  symlinkSync(file, link);
  const script = `import { openDatabase } from "#db/engine"; await openDatabase(process.argv[1]).then(() => process.exit(0), (error) => process.exit(error.constructor.name === "DatabaseInUse" ? 3 : 4));`;
  expect(
    spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, link]).status,
  ).toBe(3);
});
