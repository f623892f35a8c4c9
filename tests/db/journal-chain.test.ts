import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { type Entry, journal, setJournalKey, verifyJournal } from "#db/journal.ts";
import { freshDatabase } from "#tests/support/database.ts";

const entries = 12;
const numbers = ["seq", "at", "form_version"];
const columns = [
  ...numbers,
  "actor_id",
  "actor_kind",
  "act",
  "subject_id",
  "object_kind",
  "object_id",
  "body",
  "key_id",
  "prev",
  "hash",
];
const ways = [
  "edit",
  "delete",
  "insert",
  "swap",
  "truncate",
  "repeat",
  "forge",
  "rebuild",
  "rebuild with the key",
] as const;
type Change = { way: (typeof ways)[number]; seq: number; column: string };

const others = ways.slice(1);
const seq = fc.integer({ min: 1, max: entries });
const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: columns.length,
    arbitrary: fc.record({ way: fc.constant("edit" as const), seq, column: fc.constantFrom(...columns) }),
  },
  {
    weight: others.length,
    arbitrary: fc.record({ way: fc.constantFrom(...others), seq, column: fc.constant("") }),
  },
);

const entry = (n: number, act: JournalAct = "company.changed"): Entry => ({
  at: n,
  actorId: `p${n}`,
  actorKind: "person",
  act,
  subjectId: "s",
  objectKind: "test",
  objectId: String(n),
  body: { n },
});

function spoil(db: Database.Database, { way, seq, column }: Change): void {
  const run = (statement: string, ...values: unknown[]) => db.prepare(statement).run(...values);
  if (way === "edit") {
    run(
      `update journal set ${column} = ${numbers.includes(column) ? `${column} + 100` : `coalesce(${column}, '') || 'x'`} where seq = ?`,
      seq,
    );
  } else if (way === "delete") run("delete from journal where seq = ?", seq);
  else if (way === "truncate" || way.startsWith("rebuild")) run("delete from journal where seq >= ?", seq);
  else if (way === "swap") {
    const other = (seq % entries) + 1;
    for (const [from, to] of [
      [seq, -1],
      [other, seq],
      [-1, other],
    ])
      run("update journal set seq = ? where seq = ?", to, from);
  } else if (way === "repeat") run("update journal set body = body || ' ' where seq = ?", seq);
  else if (way === "insert") {
    const same = columns.filter((name) => name !== "seq").join(", ");
    run(
      `insert into journal (seq, ${same}) select (select max(seq) + 1 from journal), ${same} from journal where seq = ?`,
      seq,
    );
  }
}

/** Writes entries with the product's own code, as somebody could who has the program and the file. */
async function write({ way, seq }: Change, key: string): Promise<void> {
  if (way !== "rebuild with the key") setJournalKey("test", "a guess, for the key is not in the database");
  const from = way === "forge" ? entries + 1 : seq;
  for (let n = from; n <= Math.max(from, entries); n++)
    await tx((t) => journal(t, entry(n, "company.set-up")));
  setJournalKey("test", key);
}

test("500 changes to the file behind the product's back are all found", async () => {
  const file = await freshDatabase();
  const key = "the key of the company, outside the database";
  setJournalKey("test", key);
  for (let n = 1; n <= entries; n++) await tx((t) => journal(t, entry(n)));
  const whole = await verifyJournal(read());
  if (!whole.ok) throw new Error("not whole to begin with");
  const anchor = { count: whole.count, hash: whole.head };
  await closeDatabase();
  const db = new Database(file);
  for (const name of ["journal_no_update", "journal_no_delete"]) db.exec(`drop trigger ${name}`);
  const rows = db.prepare("select * from journal").all();
  expect(Object.keys(rows[0] as object).toSorted()).toEqual(columns.toSorted());
  const put = db.prepare(
    `insert into journal (${columns.join(",")}) values (${columns.map((name) => `@${name}`).join(",")})`,
  );
  const tried = new Set<string>();
  await fc.assert(
    fc.asyncProperty(changes, async (change) => {
      db.exec("delete from journal");
      for (const row of rows) put.run(row);
      spoil(db, change);
      await openDatabase(file);
      if (change.way === "forge" || change.way.startsWith("rebuild")) await write(change, key);
      const found = await verifyJournal(read(), anchor);
      await closeDatabase();
      tried.add(change.way === "edit" ? change.column : change.way);
      return !found.ok;
    }),
    { numRuns: 500 },
  );
  expect(tried.size).toBe(columns.length + others.length);
  db.exec("delete from journal");
  for (const row of rows) put.run(row);
  db.close();
  await openDatabase(file);
  expect(await verifyJournal(read(), anchor)).toEqual(whole);
  await closeDatabase();
});
