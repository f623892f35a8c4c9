import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { journal, verifyJournal } from "#db/journal.ts";
import { freshDatabase } from "#tests/support/database.ts";

const entries = 12;
const columns = ["at", "actor_id", "act", "subject_id", "object_kind", "object_id", "body", "form_version", "key_id", "prev", "hash"] as const;
type Change =
  | { kind: "edit"; seq: number; column: (typeof columns)[number] } | { kind: "delete"; seq: number } | { kind: "truncate"; seq: number }
  | { kind: "swap"; seq: number } | { kind: "insert"; seq: number } | { kind: "repeat"; seq: number };

const seq = fc.integer({ min: 1, max: entries });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("edit" as const), seq, column: fc.constantFrom(...columns) }),
  fc.record({ kind: fc.constantFrom("delete" as const, "truncate" as const, "insert" as const, "repeat" as const), seq }),
  fc.record({ kind: fc.constant("swap" as const), seq: fc.integer({ min: 1, max: entries - 1 }) }),
);

function spoil(db: Database.Database, { kind, seq: at, ...rest }: Change): void {
  const number = (column: string) => ["at", "form_version"].includes(column);
  if (kind === "edit") {
    const column = (rest as { column: string }).column;
    db.prepare(`update journal set ${column} = ${number(column) ? `${column} + 1` : `coalesce(${column}, '') || 'x'`} where seq = ?`).run(at);
  } else if (kind === "delete") db.prepare("delete from journal where seq = ?").run(at);
  else if (kind === "truncate") db.prepare("delete from journal where seq >= ?").run(at);
  else if (kind === "swap") {
    for (const [from, to] of [[at, -1], [at + 1, at], [-1, at + 1]]) db.prepare("update journal set seq = ? where seq = ?").run(to, from);
  } else if (kind === "repeat") {
    db.prepare("update journal set body = (select body || ' ' from journal where seq = ?) where seq = ?").run(at, at);
  } else {
    db.prepare("insert into journal select seq + 100, at, actor_id, actor_kind, act, subject_id, object_kind, object_id, body, form_version, key_id, prev, hash from journal where seq = ?").run(at);
  }
}

test("500 changes to the file behind the product's back are all found", async () => {
  const file = await freshDatabase();
  for (let n = 1; n <= entries; n++) {
    await tx((t) => journal(t, { at: n, actorId: `p${n}`, actorKind: "person", act: "test.done", subjectId: "s", objectKind: "test", objectId: String(n), body: { n } }));
  }
  const whole = await verifyJournal(read());
  if (!whole.ok) throw new Error("not whole to begin with");
  await closeDatabase();
  const db = new Database(file);
  for (const name of ["journal_no_update", "journal_no_delete"]) db.exec(`drop trigger ${name}`);
  const rows = db.prepare("select * from journal").all();
  const names = Object.keys(rows[0] as object);
  const put = db.prepare(`insert into journal (${names.join(",")}) values (${names.map((name) => `@${name}`).join(",")})`);
  await fc.assert(fc.asyncProperty(change, async (one) => {
    db.exec("delete from journal");
    for (const row of rows) put.run(row);
    spoil(db, one);
    await openDatabase(file);
    const found = await verifyJournal(read(), { count: whole.count, hash: whole.head });
    await closeDatabase();
    return !found.ok;
  }), { numRuns: 500 });
  db.close();
  expect(whole.count).toBe(entries);
});
