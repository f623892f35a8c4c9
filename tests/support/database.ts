import { copyFileSync, existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as database from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";

const { closeDatabase, engine, openDatabase } = database;
// A folder for each process of tests, within that of the run: tests/support/memory.ts removes it.
const folder = mkdtempSync(join(process.env["TEST_DATABASES"] ?? tmpdir(), "onramp-"));
const template = join(folder, "template.sqlite");
let count = 0;

/** Opens an empty, migrated database of its own for one test and returns its file or URL. */
export async function freshDatabase(): Promise<string> {
  setJournalKey("test", "a journal key that is only for the tests");
  if (engine === "pg") {
    const url = process.env["TEST_PG_URL"] ?? "memory://";
    await openDatabase(url);
    if ("emptyDatabase" in database) await (database.emptyDatabase as () => Promise<void>)();
    await migrate();
    return url;
  }
  if (!existsSync(template)) {
    await openDatabase(`${template}.new`);
    await migrate();
    await closeDatabase();
    renameSync(`${template}.new`, template);
  }
  await closeDatabase();
  const file = join(folder, `${++count}.sqlite`);
  copyFileSync(template, file);
  await openDatabase(file);
  return file;
}
