import type Database from "better-sqlite3";
import { looseTables } from "./migrate-sqlite.ts";

const oldestSafe = [3, 51, 3];

/** Throws an Error that names the first setting that is not what durability needs. */
export function assertPragmas(db: Database.Database): void {
  const value = (name: string) => db.pragma(name, { simple: true });
  const wanted: [string, (found: unknown) => boolean][] = [
    ["journal_mode", (found) => found === "wal"],
    ["synchronous", (found) => found === 2],
    ["foreign_keys", (found) => found === 1],
    ["busy_timeout", (found) => Number(found) >= 5000],
    ["trusted_schema", (found) => found === 0],
    ["secure_delete", (found) => found === 1],
    ["recursive_triggers", (found) => found === 1],
  ];
  for (const [name, isRight] of wanted) {
    if (!isRight(value(name)))
      throw new Error(`SQLite's ${name} is ${String(value(name))}; refusing to start`);
  }
  const version = String(db.prepare("select sqlite_version()").pluck().get());
  if (isOlder(version.split(".").map(Number)))
    throw new Error(`SQLite ${version} is older than 3.51.3; refusing to start`);
  const loose = looseTables(db);
  if (loose.length > 0) throw new Error(`Tables that are not STRICT: ${loose.join(", ")}; refusing to start`);
}

export function isOlder(version: readonly number[]): boolean {
  for (const [index, wanted] of oldestSafe.entries()) {
    const found = version[index] ?? 0;
    if (found !== wanted) return found < wanted;
  }
  return false;
}
