import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as database from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";

const { closeDatabase, engine, openDatabase } = database;
const place = memoryFolder() ?? tmpdir();
removeLeftBehind();
const folder = mkdtempSync(join(place, `onramp-test-${process.pid}-`));
const template = join(folder, "template.sqlite");
let count = 0;

process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Where files are kept in memory: what a test writes has to survive no power cut. */
function memoryFolder(): string | undefined {
  const shared = "/dev/shm";
  if (!existsSync(shared)) return undefined;
  const { bavail, bsize } = statfsSync(shared);
  return bavail * bsize > 2 ** 30 ? shared : undefined;
}

// A worker that was killed could not tidy up after itself, and memory is not the disk.
function removeLeftBehind(): void {
  for (const name of readdirSync(place)) {
    const pid = Number(name.match(/^onramp-test-(\d+)-/)?.[1] ?? process.pid);
    if (!isAlive(pid)) rmSync(join(place, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

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
  for (const end of ["", "-wal", "-shm", ".lock"])
    rmSync(join(folder, `${count}.sqlite${end}`), { force: true });
  const file = join(folder, `${++count}.sqlite`);
  copyFileSync(template, file);
  await openDatabase(file);
  return file;
}
