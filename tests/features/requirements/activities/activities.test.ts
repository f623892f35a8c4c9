import { beforeEach, expect, test } from "vitest";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { read } from "#db/engine";
import { findAllActivities } from "#db/queries/activities.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

beforeEach(async () => {
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "experience",
      reason: "Has sold for many years",
      expiresOn: null,
    },
    company.start,
  );
});
const at = () => `/enrollments/${company.enrollmentId}/activity/calls`;
const log = (amount: string, more: Record<string, string> = {}, person = company.traineeId) =>
  submit(person, at(), { kind: "call", amount, occurredOn: "2026-11-03", requestId: "request-1", ...more });
const logged = async () =>
  (await findAllActivities(read(), company.enrollmentId, "call", 9)).map(({ amount }) => amount);

test("calls of a day are put on record once, however often the form is sent", async () => {
  expect((await log("4")).status).toBe(303);
  await log("4");
  expect(await logged()).toEqual([4]);
});

test.each<[string, string, Record<string, string>, string]>([
  ["a number that is none", "some", {}, "amount"],
  ["nothing", "0", {}, "amount"],
  ["more than anybody calls", "501", {}, "amount"],
  ["a day that is none", "4", { occurredOn: "yesterday" }, "occurredOn"],
  ["a kind that is none", "4", { kind: "letter" }, "kind"],
])("%s is said beside its field", async (_, amount, more, field) => {
  const answer = await log(amount, more);
  expect(answer.status).toBe(422);
  expect((answer.data as { errors: object }).errors).toHaveProperty(field);
  expect(await logged()).toEqual([]);
});

test("a day that has not come is not counted, and nobody logs for somebody else", async () => {
  expect((await log("4", { occurredOn: "2099-01-01" })).status).toBeGreaterThanOrEqual(409);
  for (const person of ["head", "mentor", "other"])
    expect((await log("4", {}, person)).status).toBeGreaterThanOrEqual(403);
  expect(await logged()).toEqual([]);
});

test("an entry that was wrong is taken back and stays, struck", async () => {
  await log("4");
  const [row] = await findAllActivities(read(), company.enrollmentId, "call", 9);
  expect(
    (await submit(company.traineeId, `/enrollments/${company.enrollmentId}/activities/${row?.id}/strike`, {}))
      .status,
  ).toBe(303);
  const rows = await findAllActivities(read(), company.enrollmentId, "call", 9);
  expect(rows.map(({ id, strikesId }) => [id === row?.id, strikesId])).toEqual(
    expect.arrayContaining([
      [true, null],
      [false, row?.id],
    ]),
  );
});
