import { beforeEach, expect, test } from "vitest";
import { isWorkingDay } from "#app/domain/working-days.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const isWorked = async (day: string) => isWorkingDay((await findClock(read(), company.start)).calendar, day);
const declare = (on: string, kind: string, name = "Stocktaking", person = "admin") =>
  submit(person, "/calendar", { on, name, kind });

test("a day off and a working Saturday are days of the company, until they are taken back", async () => {
  expect((await declare("2026-11-10", "off")).status).toBe(303);
  expect((await declare("2026-11-14", "working")).status).toBe(303);
  expect([await isWorked("2026-11-10"), await isWorked("2026-11-14")]).toEqual([false, true]);
  expect((await submit("admin", "/calendar/2026-11-10", {})).status).toBe(303);
  expect(await isWorked("2026-11-10")).toBe(true);
});

test.each<[string, string, string, string, string]>([
  ["no day", "tomorrow", "off", "Stocktaking", "on"],
  ["a day of another century", "1826-11-10", "off", "Stocktaking", "on"],
  ["no name", "2026-11-10", "off", " ", "name"],
  ["no kind", "2026-11-10", "half", "Stocktaking", "kind"],
])("%s is said beside its field, and nothing changes", async (_, on, kind, name, field) => {
  const answer = await declare(on, kind, name);
  expect(answer.status).toBe(422);
  expect((answer.data as { errors: object }).errors).toHaveProperty(field);
  expect((await visit("admin", "/calendar")).data).toMatchObject({ days: [] });
});

test("only an administrator declares days", async () => {
  for (const person of ["head", "trainer", "mentor", company.traineeId])
    expect((await declare("2026-11-10", "off", "Stocktaking", person)).status).toBe(403);
});
