import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { read } from "#db/engine";
import { findAllScenarios } from "#db/queries/scenarios.ts";
import { codeOf, practiceWorld, trainee, view } from "#tests/support/practice-world.ts";
import { scenariosInUse, someScenario } from "#tests/support/scenarios.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

const typed = (name = "one", change: Record<string, string> = {}) => {
  const { products: _, ...texts } = someScenario(name);
  return {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([field, text]) => [
        [`${field}-en`, text?.en ?? ""],
        [`${field}-bg`, text?.bg ?? ""],
      ]),
    ),
    seen: "0",
    requestId: randomUUID(),
    ...change,
  };
};
const states = async () => (await findAllScenarios(read())).map(({ state }) => state);

test("a card is written as a draft, put in use, and retired", async () => {
  const made = await submit("trainer", "/scenarios/new", typed());
  expect(made.status).toBe(303);
  expect(await states()).toEqual(["draft"]);
  await submit("trainer", `${made.location}/state`, { state: "in-use" });
  expect(await states()).toEqual(["in-use"]);
  await submit("trainer", `${made.location}/state`, { state: "retired" });
  expect(await states()).toEqual(["retired"]);
  const list = view<{ groups: { state: string; rows: { title: string }[] }[] }>(
    (await visit("mentor", "/scenarios")).data,
  );
  expect(list.groups).toMatchObject([{ state: "retired", rows: [{ title: "Secret title of one" }] }]);
});

test("each save is a version of its own, the same text again is none, and an earlier one stays to be read", async () => {
  await scenariosInUse("one");
  const edit = (seen: string, change: Record<string, string>) =>
    submit("trainer", "/scenarios/one/edit", typed("one", { seen, ...change }));
  expect((await edit("1", {})).status).toBe(303);
  expect((await edit("1", { "need-en": "Another need" })).status).toBe(303);
  const stale = await edit("1", { "need-en": "A third need" });
  expect([stale.status, codeOf(stale).refusal]).toEqual([409, "changed"]);
  expect(stale.data).toMatchObject({ values: { "need-en": "A third need" } });
  const { versions } = view<{ view: { versions: { number: number }[] } }>(
    (await visit("trainer", "/scenarios/one")).data,
  ).view;
  expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  expect(JSON.stringify((await visit("mentor", "/scenarios/one/versions/1")).data)).toContain(
    "Secret need of one",
  );
  expect((await visit("mentor", "/scenarios/one/versions/9")).status).toBe(404);
});

test("what is missing is said beside its field, and extra texts may stay empty", async () => {
  const missing = await submit("trainer", "/scenarios/new", typed("one", { "brief-en": "" }));
  expect([missing.status, codeOf(missing).errors]).toEqual([422, { "brief-en": "required" }]);
  expect(await states()).toEqual([]);
  const bare = { "mood-en": "", "mood-bg": "", "outOfStock-en": "", "outOfStock-bg": "" };
  expect((await submit("trainer", "/scenarios/new", typed("one", bare))).status).toBe(303);
});

test("trainees come in nowhere, and a mentor changes nothing", async () => {
  await scenariosInUse("one");
  for (const path of ["", "/new", "/one", "/one/edit", "/one/versions/1"])
    expect((await visit(trainee, `/scenarios${path}`)).status, path).toBe(403);
  for (const path of ["/new", "/one/edit"])
    expect((await submit("mentor", `/scenarios${path}`, typed())).status, path).toBe(403);
  expect((await submit("mentor", "/scenarios/one/state", { state: "retired" })).status).toBe(403);
});
