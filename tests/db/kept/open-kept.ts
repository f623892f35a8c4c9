import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { type Conn, read } from "#db/engine";
import { storedForms } from "#db/forms/all.ts";
import { setJournalKey } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findOwnRecord } from "#db/queries/own-record.ts";
import { findJourney } from "#db/queries/standings.ts";

const folder = "tests/db/kept";
const made = mkdtempSync(join(tmpdir(), "onramp-kept-"));
process.once("exit", () => rmSync(made, { recursive: true, force: true }));

/** Whole databases as programs of earlier commits left them, by how many migrations they knew: a row in every table. */
export function keptDatabases(ending: "sqlite" | "pg.sql"): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${ending}.br`))
    .sort();
}

/** One of them, unpacked to a file of its own. */
export function unpacked(name: string): string {
  const file = join(made, name.replace(/\.br$/, ""));
  writeFileSync(file, brotliDecompressSync(readFileSync(join(folder, name))));
  setJournalKey("kept", "only-for-the-kept-database-0123456789abcdef");
  return file;
}

type Raw = {
  all?: (query: unknown) => Promise<object[]> | object[];
  execute?: (query: unknown) => Promise<{ rows: object[] }>;
};

/** Rows of any statement, on either engine. */
export async function rowsOf(text: string): Promise<Record<string, unknown>[]> {
  const conn = read() as unknown as Raw;
  const rows = conn.execute ? (await conn.execute(sql.raw(text))).rows : await conn.all?.(sql.raw(text));
  return (rows ?? []) as Record<string, unknown>[];
}

/** How many documents of each column could be read; throws at the first that could not. */
export async function readEveryDocument(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [place, form] of Object.entries(storedForms)) {
    const [column = "", act] = place.split(" of ");
    const [table = "", name = ""] = column.split(".");
    const where = act
      ? `id in (select note_id from evidence where act = '${act.split(".")[1]}')`
      : `${name} is not null`;
    const rows = await rowsOf(`select ${name} as text from ${table} where ${where}`);
    for (const { text } of rows) form.read(text as string);
    counts[place] = rows.length;
  }
  return counts;
}

/** Reads every onboarding and everybody's own record as pages do; gives how many of each. */
export async function readEverybody(now: number): Promise<{ journeys: number; records: number }> {
  const conn = read() as Conn;
  const clock = await findClock(conn, now);
  const onboardings = await rowsOf("select id from enrollments");
  for (const { id } of onboardings)
    if (!(await findJourney(conn, id as string, clock))) throw new Error(`Onboarding ${String(id)} is gone`);
  const people = await rowsOf("select id from people");
  for (const { id } of people) await findOwnRecord(conn, id as string);
  return { journeys: onboardings.length, records: people.length };
}
