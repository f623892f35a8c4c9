import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { engine, read, tx } from "#db/engine";
import { countPeople, insertPerson } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";

beforeEach(async () => {
  await freshDatabase();
});

const person = (id: string) => ({ id, name: `Person ${id}`, email: null, language: null, at: 1 });

test("what a body writes is there after it, whole", async () => {
  await tx((t) => insertPerson(t, person("a")));
  expect(await countPeople(read())).toBe(1);
});

test("a body that fails leaves nothing behind", async () => {
  await expect(
    tx(async (t) => {
      await insertPerson(t, person("a"));
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await countPeople(read())).toBe(0);
});

test("a transaction inside a transaction is refused", async () => {
  await expect(tx(async () => tx(async () => 1))).rejects.toThrow("inside tx()");
});

test("reading past the transaction from inside it is refused", async () => {
  await expect(tx(async () => read())).rejects.toThrow("inside tx()");
});

test("bodies run one after another, so a read-then-write never loses an update", async () => {
  const add = () => tx(async (t) => insertPerson(t, person(`p${await countPeople(t)}`)));
  await Promise.all(Array.from({ length: 20 }, add));
  expect(await countPeople(read())).toBe(20);
});

test("a statement that fails undoes the body, and the next body works", async () => {
  await tx((t) => insertPerson(t, person("a")));
  await expect(tx((t) => insertPerson(t, person("a")))).rejects.toThrow();
  await tx((t) => insertPerson(t, person("b")));
  expect(await countPeople(read())).toBe(2);
});

test.runIf(engine === "sqlite")("the connection for reading cannot write", async () => {
  expect(() =>
    (read() as unknown as { run: (q: unknown) => unknown }).run(sql`delete from people`),
  ).toThrow();
});
