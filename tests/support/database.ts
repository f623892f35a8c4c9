import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, engine, openDatabase } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";

const folder = mkdtempSync(join(tmpdir(), "onramp-"));
const template = join(folder, "template.sqlite");
let count = 0;

process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Opens an empty, migrated database of its own for one test and returns its file or URL. */
export async function freshDatabase(): Promise<string> {
  setJournalKey("test", "a journal key that is only for the tests");
  if (engine === "pg") {
    await openDatabase("memory://");
    await migrate();
    return "memory://";
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
