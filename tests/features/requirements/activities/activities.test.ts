import { beforeEach, expect, test } from "vitest";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { retain } from "#app/jobs/retain.server.ts";
import { monthsAfter } from "#app/domain/retention.ts";
import { activityDay } from "#app/domain/activity-days.ts";
import { read } from "#db/engine";
import { findAllActivities } from "#db/queries/activities.ts";
import { findFacts } from "#db/queries/facts.ts";
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
const at = () => `/enrollments/${company.enrollmentId}/activities`;
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

const day = async () => {
  const found = await findFacts(read(), company.enrollmentId);
  if (!found) throw new Error("no onboarding");
  return activityDay(found.facts, "call", "2026-11-03");
};
const rows = () => findAllActivities(read(), company.enrollmentId, "call", 9);
const tap = (requestId: string, person = company.traineeId) =>
  submit(person, `${at()}/entries`, { kind: "call", amount: "1", occurredOn: "2026-11-03", requestId });

test("a tap records one, is counted once however often it is sent, and can be undone", async () => {
  const first = await tap("tap-number-1");
  await tap("tap-number-1");
  await tap("tap-number-2");
  expect(first.status).toBe(303);
  expect(first.cookie).toContain("flash=");
  expect((await day())?.recorded).toBe(2);
  expect((await tap("tap-number-3", "other")).status).toBe(403);
});

test("a number for the day replaces the one before and is never added to single entries", async () => {
  await log("12", { isDayNumber: "yes" });
  await log("15", { isDayNumber: "yes", requestId: "request-2" });
  await tap("tap-number-1");
  expect(await day()).toMatchObject({ countedBy: "day", recorded: 15, sums: { day: 15, entries: 1 } });
  const choose = (countedBy: string) =>
    submit(company.traineeId, `${at()}/count`, { kind: "call", occurredOn: "2026-11-03", countedBy });
  await choose("entries");
  expect(await day()).toMatchObject({ countedBy: "entries", recorded: 1 });
  await choose("import");
  expect(await day()).toMatchObject({ countedBy: "entries" });
});

test("what came of a call is said in a second step; the entry counts once and the client's name goes in time", async () => {
  await tap("tap-number-1");
  const [entry] = await rows();
  const say = (fields: Record<string, string>) =>
    submit(company.traineeId, `${at()}/${entry?.id}`, { client: "", note: "", ...fields });
  expect((await say({ outcome: "accepted" })).status).toBe(409);
  expect((await say({ outcome: "sunny" })).status).toBe(422);
  expect((await say({ outcome: "call-back", value: "12" })).status).toBe(409);
  expect((await say({ outcome: "call-back", client: "Canary Foods", note: "In May" })).status).toBe(303);
  expect((await say({ outcome: "refused" })).status).toBe(409);
  expect((await day())?.recorded).toBe(1);
  const [said] = await rows();
  expect(said).toMatchObject({ outcome: "call-back", client: "Canary Foods", note: "In May" });
  const over = monthsAfter(said?.recordedAt ?? 0, 12);
  await retain(over - 1);
  expect((await rows())[0]).toMatchObject({ client: "Canary Foods" });
  await retain(over);
  expect((await rows())[0]).toMatchObject({ outcome: "call-back", client: null });
});
