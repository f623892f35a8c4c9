import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { triggerNames } from "#db/append-only.ts";
import { engine, read, type Tx, tx } from "#db/engine";
import { journal, verifyJournal } from "#db/journal.ts";
import { insertPerson } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";

const run = (t: Tx, statement: string) =>
  engine === "sqlite"
    ? (t as unknown as { run: (q: unknown) => unknown }).run(sql.raw(statement))
    : (t as unknown as { execute: (q: unknown) => Promise<unknown> }).execute(sql.raw(statement));

const entry = (n: number) => ({
  at: n,
  actorId: null,
  actorKind: "system" as const,
  act: "company.changed" as const,
  subjectId: null,
  objectKind: "test",
  objectId: String(n),
  body: { n, z: [1, { b: 1, a: 2 }] },
});

beforeEach(async () => {
  await freshDatabase();
  await tx((t) => insertPerson(t, { id: "a", name: "A", email: null, language: null, at: 1 }));
});

test("the journal is a chain that verifies", async () => {
  for (let n = 1; n <= 5; n++) await tx((t) => journal(t, entry(n)));
  expect(await verifyJournal(read())).toMatchObject({ ok: true, count: 5 });
});

test.each(["update journal set act = 'other' where seq = 1", "delete from journal where seq = 1"])(
  "refused: %s",
  async (statement) => {
    await tx((t) => journal(t, entry(1)));
    await expect(
      tx(async (t) => {
        await run(t, statement);
      }),
    ).rejects.toThrow();
    expect(await verifyJournal(read())).toMatchObject({ ok: true, count: 1 });
  },
);

test("every append-only rule has its trigger", () => {
  expect(triggerNames).toContain("evidence_no_update");
  expect(triggerNames).toContain("gate_decisions_no_delete");
  expect(triggerNames).toHaveLength(109);
});

test("a truncated journal is told by its anchor", async () => {
  for (let n = 1; n <= 3; n++) await tx((t) => journal(t, entry(n)));
  expect(await verifyJournal(read(), { count: 4, hash: "x" })).toEqual({
    ok: false,
    seq: 4,
    why: "truncated",
  });
});
