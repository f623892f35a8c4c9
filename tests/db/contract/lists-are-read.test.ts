import { findAllScores } from "#db/queries/results.ts";
import { beforeEach, expect, test } from "vitest";
import { actsOfKind } from "#app/domain/timeline-kinds.ts";
import { read, tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { findStanding } from "#db/queries/bank.ts";
import { publishQuestion } from "#db/queries/content.ts";
import { upsertCredential } from "#db/queries/credentials.ts";
import { findMissedProducts } from "#db/queries/missed-products.ts";
import { countPeopleAmong, findAllPeople, insertPerson, insertRole } from "#db/queries/people.ts";
import { findTeamNames, insertTeam, replaceTeamOf } from "#db/queries/teams.ts";
import { findTimeline } from "#db/queries/timeline.ts";
import { findStillWaiting } from "#db/queries/waits.ts";
import { freshDatabase } from "#tests/support/database.ts";

const at = 1;

beforeEach(async () => {
  await freshDatabase();
  await tx(async (t) => {
    for (const id of ["ana", "ivo"]) await insertPerson(t, { id, name: id, email: null, language: null, at });
    await insertRole(t, { id: "r", personId: "ana", role: "admin", fromAt: at, grantedById: null });
    await upsertCredential(t, "ana", "hash", at);
    await insertTeam(t, { id: "north", name: "North", createdAt: at });
    await replaceTeamOf(t, { id: "m", teamId: "north", personId: "ivo", fromAt: at });
  });
});

test("people are found by role and by who never signed in, with their team", async () => {
  const found = async (filter: object) =>
    (await findAllPeople(read(), { search: "", limit: 9, offset: 0, ...filter })).map(({ id }) => id);
  expect(await found({})).toEqual(["ana", "ivo"]);
  expect(await found({ role: "admin" })).toEqual(["ana"]);
  expect(await found({ neverSignedIn: true })).toEqual(["ivo"]);
  expect(await countPeopleAmong(read(), { search: "iv", neverSignedIn: true })).toBe(1);
  expect(await findTeamNames(read(), ["ana", "ivo"])).toEqual({ ivo: "North" });
});

test("names in the letters of the reader come first, over all pages", async () => {
  await tx(async (t) => {
    for (const name of ["Яна", "Антон", "Émile", "Борис", "zoe"])
      await insertPerson(t, { id: name, name, email: null, language: null, at });
  });
  const pages = async (language: "en" | "bg", limit: number) => {
    const ids: string[] = [];
    for (let offset = 0; offset < 8; offset += limit)
      ids.push(...(await findAllPeople(read(), { search: "", limit, offset, language })).map(({ id }) => id));
    return ids.join(" ");
  };
  for (const limit of [2, 3, 9]) expect(await pages("bg", limit)).toBe("Антон Борис Яна ana ivo zoe Émile");
  expect(await pages("en", 2)).toBe("ana ivo zoe Émile Антон Борис Яна");
});

test("a question nobody answered has no rate; a timeline is narrowed by its acts; what is not there is nothing", async () => {
  await tx((t) =>
    publishQuestion(
      t,
      "q",
      { kind: "true-false", prompt: { en: "q" }, points: 1, correct: true },
      { at, actorId: null },
    ),
  );
  expect(await findStanding(read(), ["q"])).toEqual(new Map([["q", { tags: [], rateBp: null }]]));
  await tx((t) =>
    journal(t, {
      at,
      actorId: null,
      actorKind: "system",
      act: "mentor.left",
      subjectId: "ivo",
      objectKind: "test",
      objectId: "1",
      body: {},
    }),
  );
  const acts = async (kind: "decision" | "quiz") =>
    (await findTimeline(read(), "ivo", { before: 99, limit: 9, without: [], acts: actsOfKind(kind) })).map(
      ({ act }) => act,
    );
  expect([await acts("decision"), await acts("quiz")]).toEqual([["mentor.left"], []]);
  expect(await findMissedProducts(read(), "e", "basics", 6)).toEqual([]);
  expect(await findStillWaiting(read(), ["e"])).toEqual([]);
  expect(await findAllScores(read(), "e")).toEqual(new Map());
});
