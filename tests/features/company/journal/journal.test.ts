import { beforeEach, expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const rows = async (query = "") =>
  ((await visit("admin", `/journal${query}`)).data as { rows: { seq: number; what: string }[] }).rows;

test("who enrolled whom stands in it in words, the newest first", async () => {
  const all = await rows();
  expect(all.length).toBeGreaterThan(1);
  expect(all.map(({ seq }) => seq)).toEqual(all.map(({ seq }) => seq).sort((a, b) => b - a));
  expect(JSON.stringify(all)).not.toMatch(/"(?:enrollment|person)\.created"/);
});

test("one kind is shown alone; a kind that is none filters nothing", async () => {
  const enrolled = await rows("?act=enrollment");
  expect(enrolled.length).toBeGreaterThan(0);
  expect(enrolled.length).toBeLessThan((await rows()).length);
  expect(await rows("?act=none")).toHaveLength((await rows()).length);
});

test("only executives and administrators read it", async () => {
  expect((await visit("executive", "/journal")).status).toBe(200);
  for (const person of ["head", "trainer", "mentor", company.traineeId])
    expect((await visit(person, "/journal")).status).toBe(403);
});
