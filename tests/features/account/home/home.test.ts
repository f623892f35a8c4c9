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

test.each<[string, string]>([
  ["head", "/board"],
  ["mentor", "/queue"],
  ["trainer", "/grading"],
  ["executive", "/exceptions"],
  ["admin", "/people"],
])("%s comes home to %s", async (person, to) => {
  expect(await visit(person, "/")).toMatchObject({ status: 302, location: to });
});

test("a trainee comes home to today, a stranger to sign-in", async () => {
  expect((await visit(company.traineeId, "/")).location).toBe("/today");
  expect((await visit(null, "/")).location).toMatch(/^\/sign-in/);
});
