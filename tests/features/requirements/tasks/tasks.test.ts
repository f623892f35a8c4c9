import { beforeEach, expect, test } from "vitest";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const stateOf = async () =>
  (await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now())))?.journey.stages[0]
    ?.requirements[0]?.progress.state;
const complete = (person: string, requestId = "request-1") =>
  submit(person, `/enrollments/${company.enrollmentId}/task/account/completion`, { requestId });

test("whoever the task names does it, once however often it is sent", async () => {
  expect(await stateOf()).toBe("waiting");
  expect((await complete("admin")).status).toBe(303);
  expect(await stateOf()).toBe("met");
  await complete("admin");
  await complete("admin", "request-2");
  expect(await stateOf()).toBe("met");
});

test("nobody else does it, the trainee least of all", async () => {
  for (const person of [company.traineeId, "mentor", "rival"])
    await complete(person, `by-${person}`.slice(0, 40));
  expect(await stateOf()).toBe("waiting");
});

test("a form without its request is refused, and nothing changes", async () => {
  expect((await complete("admin", "")).status).toBe(422);
  expect(await stateOf()).toBe("waiting");
});
