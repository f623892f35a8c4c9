import { beforeEach, expect, test } from "vitest";
import { actingAs, NoLongerHere } from "#db/acting.ts";
import { read, tx, txBeside } from "#db/engine";
import { journal } from "#db/journal.ts";
import { countPeople, insertPerson, updateDeactivatedAt } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";

beforeEach(async () => {
  await freshDatabase();
  await tx((t) => insertPerson(t, person("actor")));
});

const person = (id: string) => ({ id, name: `Person ${id}`, email: null, language: null, at: 1 });
const end = () => tx((t) => updateDeactivatedAt(t, "actor", 2));

test.each([
  ["in line", tx],
  ["beside it", txBeside],
] as const)("nothing is written %s by whoever lost their access meanwhile", async (_, write) => {
  await actingAs("actor", () => write((t) => insertPerson(t, person("before"))));
  await end();
  await expect(actingAs("actor", () => write((t) => insertPerson(t, person("after"))))).rejects.toThrow(
    NoLongerHere,
  );
  expect(await countPeople(read())).toBe(2);
});

test("no entry names somebody as acting whose access has ended, whoever writes it", async () => {
  const entry = {
    at: 3,
    actorId: "actor",
    actorKind: "person",
    act: "person.changed",
    subjectId: null,
    objectKind: "test",
    objectId: "1",
    body: {},
  } as const;
  await tx((t) => journal(t, entry));
  await end();
  await expect(tx((t) => journal(t, entry))).rejects.toThrow(NoLongerHere);
  await tx((t) => journal(t, { ...entry, actorId: null, actorKind: "system" }));
});
